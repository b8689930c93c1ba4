import { once } from 'node:events'
import { createServer } from 'node:http'

/** A payment gateway of this machine. It outlives whoever asks it, as a real one does. */
export interface PaymentGateway {
  readonly address: string
  /** What it says from now on; the same question gets the same answer again. */
  isCardFine: boolean
  /** Each question once, by its idempotency key, with how often it was put. */
  readonly questions: ReadonlyMap<string, number>
  close(): void
}

/** How long it takes to answer, so that whoever asks can be killed meanwhile. */
const ANSWER_MS = 100

export async function startGateway(): Promise<PaymentGateway> {
  const questions = new Map<string, number>()
  const answers = new Map<string, string>()
  const server = createServer((request, response) => {
    const key = String(request.headers['idempotency-key'])
    questions.set(key, (questions.get(key) ?? 0) + 1)
    const answer = answers.get(key) ?? answerText(gateway.isCardFine, questions.size)
    answers.set(key, answer)
    setTimeout(() => response.end(answer), ANSWER_MS)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const gateway: PaymentGateway = {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    isCardFine: false,
    questions,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  return gateway
}

function answerText(isCardFine: boolean, number: number): string {
  return JSON.stringify(
    isCardFine
      ? { event: 'event Billing.PaymentSucceeded', supplied: { receipt: `r-${number}` } }
      : { event: 'event Billing.PaymentFailed', supplied: { reason: 'card declined' } },
  )
}
