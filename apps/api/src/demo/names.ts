/** Given names and family names as heard in the Vosges; whoever bears them here is invented. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const womenNames = words(`
  Camille Léa Manon Chloé Sarah Julie Marie Laura Pauline Mathilde Marine Lucie Anaïs Élodie Justine Charlotte Émilie Aurélie
  Céline Sophie Hélène Claire Anne Sandrine Nathalie Isabelle Valérie Stéphanie Audrey Mélanie Amandine Inès Zoé Jeanne Agathe
  Margaux Clara Noémie Océane Solène Perrine Delphine Virginie Laetitia Fatima Yasmina Ioana Elena Leïla Aïcha`)

export const menNames = words(`
  Thomas Nicolas Julien Antoine Maxime Pierre Alexandre Guillaume Romain Kevin Clément Florian Mathieu Vincent Benoît Quentin
  Hugo Lucas Louis Paul Adrien Arnaud Sébastien Olivier Christophe Laurent Philippe Frédéric Jérôme David Fabrice Stéphane
  Gaël Rémi Simon Théo Valentin Baptiste Damien Cédric Grégoire Émile Marc Youssef Mehdi Andrei Karim Samuel Étienne Bastien`)

export const familyNames = words(`
  Claudel Mougin Perrin Thiriet Colin Didier Grandjean Noël Aubry Marchal Humbert Pierrat Mangin Gérard Antoine Valentin
  Remy Ferry Lambert Poirot Thomas Vaxelaire Cuny Viry Lemaire Houillon Petitjean Mathieu Jacquot Géhin Laheurte Parmentier
  Jeanpierre Lallemand Bontemps Villemin Demange Toussaint Zimmermann Simonin Balland Curien Gremillet Husson Duval Rouyer
  Gaspard Maire Chevrier Antoni Richard Tisserand Leclerc Arnould Masson Barrat Henry Georgel Didelot Martin Royer Pernot
  Michel Crouvezier Mengin Poncelet Robert Fleurence Saunier Etienne Barbier Roussel Mathis Clément Voirin Grosjean Febvay
  Bernard Friry Durand Morel Lecomte Stouvenel Bastien Creusot Xardel Gigant Cholley Bour Schmitt Weber Muller Kieffer Klein
  Meyer Hoffmann Wagner Fischer Roth Nguyen Diallo Traoré Benammar Haddad Mansouri Popescu Ionescu Da_Silva Ferreira Kowalski`).map(
  (name) => name.replace('_', ' '),
)
