import type { Messages } from '../messages'

export const contours: Messages['contours'] = {
  title: 'Outlines of the map',
  lead: 'The steering map shows a circle for each EPCI. With a file of outlines, it draws them too; no outside service is called.',
  none: 'No outlines loaded',
  none_hint: 'The map shows the circles and names of the EPCI on a plain ground.',
  loaded: '%{smart_count} EPCI, loaded on %{day} |||| %{smart_count} EPCI, loaded on %{day}',
  drawn: 'Outlines drawn on the map',
  withdraw: 'Take back',
  withdraw_title: 'Take these outlines back?',
  withdraw_lead: '“%{name}” is drawn no more; the outlines loaded before, if any, are drawn again.',
  withdrawn: 'Outlines taken back.',
  load: 'Load outlines',
  load_note: 'GeoJSON or TopoJSON, in degrees',
  choose: 'Choose the file',
  other_file: 'Choose another file',
  read: '%{smart_count} EPCI known |||| %{smart_count} EPCI known',
  preview: 'Preview of the outlines in the file',
  lacking:
    'No outline in this file for %{names}: its circle is drawn without one. |||| No outline in this file for %{names}: their circles are drawn without one.',
  name: 'Name',
  name_help: 'The file and its edition.',
  attribution: 'To be named beside the map',
  attribution_help: 'As the licence of the file asks, such as “IGN – Admin Express”.',
  submit: 'Load these outlines',
  done: 'Outlines loaded: the map draws them.',
  problem: {
    not_json: 'This file is neither GeoJSON nor TopoJSON.',
    not_geo: 'This file holds no outlines: GeoJSON (a FeatureCollection) or TopoJSON is expected.',
    none_ours:
      'No EPCI and no commune of the département is known in this file: their code (SIREN of the EPCI or INSEE code) must be in it.',
    not_degrees: 'The coordinates are not in degrees: save the file as WGS 84 (EPSG 4326).',
    too_large: 'This file is over 30 MB: take simplified outlines, or those of the département alone.',
    too_many: 'These outlines have more than 100,000 points: take simplified ones.',
  },
}
