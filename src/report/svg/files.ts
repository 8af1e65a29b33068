/** All pictures of a report as files by name. */
import type { Report } from '../../model/index.ts'
import { coverageSvg } from './coverage.ts'
import { heatMapSvg } from './heat-map.ts'
import { provenanceSvg } from './provenance.ts'
import { datesDiffer, timelineSvg } from './timeline.ts'
import { variantGraphSvg } from './variant-graph.ts'

const GRAPHS = 500

/**
 * The pictures of a report: coverage, likeness, provenance, the timeline where days differ, and a variant graph for each
 * statement in more than one version (the first 500), numbered as the report has them.
 */
export const toSvg = (report: Report): Readonly<Record<string, string>> => {
  const graphs = report.comparisons
    .flatMap((c, i) => (c.witnesses.length > 1 ? [[`variant-graph-${i + 1}.svg`, c] as const] : []))
    .slice(0, GRAPHS)
  return {
    'coverage.svg': coverageSvg(report),
    ...(report.outlets.length > 1 ? { 'heat-map.svg': heatMapSvg(report) } : {}),
    'provenance.svg': provenanceSvg(report),
    ...(datesDiffer(report) ? { 'timeline.svg': timelineSvg(report) } : {}),
    ...Object.fromEntries(graphs.map(([name, c]) => [name, variantGraphSvg(c)])),
  }
}
