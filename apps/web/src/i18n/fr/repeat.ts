export const repeat = {
  label: 'Répéter',
  never: 'Jamais',
  every: {
    DAILY: 'tous les jours |||| tous les %{smart_count}\u00a0jours',
    WEEKLY: 'toutes les semaines |||| toutes les %{smart_count}\u00a0semaines',
    MONTHLY: 'tous les mois |||| tous les %{smart_count}\u00a0mois',
    YEARLY: 'tous les ans |||| tous les %{smart_count}\u00a0ans',
  },
  last_day: 'le dernier jour du mois',
  chosen_days: 'à jours choisis',
  left: 'encore %{smart_count}\u00a0fois',
  read_back: {
    done: '%{rule}, à partir du %{day}\u00a0; la suivante est comptée du jour où celle-ci est faite.',
    due: '%{rule}, à partir du %{day}\u00a0; la suivante arrive à son jour, que celle-ci soit faite ou non.',
  },
  remind: 'Me le rappeler',
  no_reminder: 'Non',
  before: { 0: 'Le jour même', 1: 'La veille', 2: '2\u00a0jours avant', 7: 'Une semaine avant' },
  other_day: 'Un autre jour…',
}
