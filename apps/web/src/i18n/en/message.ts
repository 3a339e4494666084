export const message = {
  title: 'Take a message',
  who: 'Who called',
  unknown: 'Not in the directory',
  known: 'Look in the directory',
  new_hint: 'Their record is made with the message, among the new contacts.',
  what: 'What to tell or ask them',
  what_hint: 'Call back before noon about the visit…',
  for: 'Who calls back',
  when: 'The call is noted at the hour it is, and the task comes at the top of their day.',
  submit: 'Pass on',
  done: 'Message passed on to %{name}.',
  follows: '%{name} (follows this person)',
}
