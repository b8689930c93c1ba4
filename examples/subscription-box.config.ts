import type { Config } from 'landfall'

/** How the outside world of the subscription box behaves while it is tried out: nine payments of ten succeed. */
export default {
  systems: {
    PaymentGateway: {
      simulate: [
        { answer: 'PaymentSucceeded', share: 9 },
        { answer: 'PaymentFailed', share: 1, fields: { reason: 'card declined' } },
      ],
      after: '2s',
    },
  },
} satisfies Config
