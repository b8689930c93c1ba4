import { cornerPath } from '../blueprint/corner-path.ts'
import type { StormMap } from './storm-map.ts'

/** The arrows of the map, below everything else. */
export function BondLines({ map: { bonds, width, height } }: { readonly map: StormMap }) {
  return (
    <svg className="map-lines" width={width} height={height} aria-hidden="true">
      <defs>
        <marker
          id="map-tip"
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path d="M0 0 10 5 0 10z" />
        </marker>
      </defs>
      {bonds.map(({ key, points, isCoupled }) => (
        <path key={key} className="map-bond" data-coupled={isCoupled || undefined} d={cornerPath(points)} />
      ))}
    </svg>
  )
}
