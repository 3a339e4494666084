import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import { euros } from '@ancrage/domain/kernel/money'
import type { RefusalParams } from '@ancrage/domain/kernel/refusal'

interface Sentence extends Bilingual {
  /** The HTTP status of a reply refused for this reason; 400 where it only ever names a field. */
  readonly status: number
}

const at = (status: number, fr: string, en: string): Sentence => ({ status, fr, en })

/** Every refusal of the product, by code: what a person reads, in both languages. `{name}` quotes a parameter. */
export const sentences = {
  // The road to a record
  unauthenticated: at(
    401,
    'Votre session est terminée. Connectez-vous pour continuer ; rien de ce que vous avez saisi n’est perdu.',
    'Your session has ended. Sign in to go on; nothing you typed is lost.',
  ),
  wrong_credentials: at(401, 'Adresse ou mot de passe incorrect.', 'Wrong address or password.'),
  too_many_attempts: at(429, 'Trop d’essais. Réessayez dans {minutes} min.', 'Too many attempts. Try again in {minutes} min.'),
  forbidden: at(403, 'Votre rôle ne permet pas cette action.', 'Your role does not allow this.'),
  not_yours: at(403, 'Seule l’équipe de ce parcours peut le modifier : {names}.', 'Only this journey’s team may change it: {names}.'),
  not_found: at(
    404,
    'Introuvable : cette fiche n’existe pas ou ne vous est pas accessible.',
    'Not found: this record does not exist or is not open to you.',
  ),
  unknown_route: at(404, 'Adresse inconnue.', 'Unknown address.'),
  stale: at(
    409,
    'Cette fiche a changé depuis que vous l’avez ouverte. Rien n’a été enregistré.',
    'This record has changed since you opened it. Nothing was saved.',
  ),
  duplicate: at(409, 'Cette valeur existe déjà : {field}.', 'This value already exists: {field}.'),
  in_use: at(409, 'D’autres fiches en dépendent.', 'Other records depend on it.'),
  idempotency_mismatch: at(
    409,
    'Cette demande a déjà été envoyée avec un autre contenu.',
    'This request was already sent with another content.',
  ),
  already_binned: at(409, 'Cette fiche est déjà dans la corbeille.', 'This record is already in the bin.'),
  not_binned: at(409, 'Cette fiche n’est pas dans la corbeille.', 'This record is not in the bin.'),
  plan_moved_since: at(
    409,
    'Ce déplacement du plan a déjà été annulé, ou un autre l’a suivi.',
    'This move of the plan was already taken back, or another came after it.',
  ),
  // Bodies and queries
  invalid: at(400, 'Certaines valeurs sont à corriger.', 'Some values need correcting.'),
  malformed_json: at(400, 'Le contenu envoyé n’est pas lisible.', 'The content sent can’t be read.'),
  too_deep: at(400, 'Le contenu envoyé est trop imbriqué.', 'The content sent is nested too deep.'),
  too_large: at(413, 'Le contenu envoyé est trop volumineux.', 'The content sent is too large.'),
  unsupported_type: at(415, 'Ce type de contenu n’est pas accepté.', 'This type of content is not accepted.'),
  version_required: at(400, 'La version lue de la fiche est requise.', 'The version read of the record is required.'),
  bad_filter: at(400, 'Filtre illisible : {detail}.', 'Unreadable filter: {detail}.'),
  unknown_filter: at(400, 'Filtre inconnu : {field}.', 'Unknown filter: {field}.'),
  bad_sort: at(400, 'Tri inconnu : {field}.', 'Unknown sort: {field}.'),
  bad_range: at(400, 'Plage illisible ; une page compte au plus {max} fiches.', 'Unreadable range; a page has at most {max} records.'),
  unknown_field: at(400, 'Champ inconnu.', 'Unknown field.'),
  read_only: at(400, 'Ce champ ne se modifie pas ici.', 'This field can’t be changed here.'),
  // The server
  server_fault: at(
    500,
    'Le serveur a rencontré une erreur. Rien n’a été enregistré ; signalez la référence {requestId}.',
    'The server met an error. Nothing was saved; quote reference {requestId}.',
  ),
  busy: at(503, 'Le serveur est momentanément occupé. Réessayez dans un instant.', 'The server is busy for a moment. Try again shortly.'),
  storage_full: at(
    507,
    'Le disque du serveur est plein : rien n’a pu être enregistré.',
    'The server’s disk is full: nothing could be saved.',
  ),
  // Values
  required: at(400, 'À renseigner.', 'Required.'),
  invalid_type: at(400, 'Valeur inattendue.', 'Unexpected value.'),
  not_in_list: at(400, 'Valeur hors de la liste.', 'Not in the list.'),
  too_long: at(400, 'Texte trop long.', 'Text too long.'),
  too_small: at(400, 'Valeur trop petite.', 'Value too small.'),
  too_big: at(400, 'Valeur trop grande.', 'Value too large.'),
  unreadable_text: at(400, 'Ce texte contient des caractères illisibles.', 'This text holds unreadable characters.'),
  day: at(400, 'Date inexistante ; écrivez jj/mm/aaaa.', 'No such date; write dd/mm/yyyy.'),
  time: at(400, 'Heure inexistante.', 'No such time.'),
  rrule: at(400, 'Répétition illisible.', 'Unreadable repetition.'),
  never_again: at(400, 'Cette répétition ne tombe jamais un jour à venir.', 'This repetition never falls on a day to come.'),
  instant: at(400, 'Instant illisible.', 'Unreadable moment.'),
  email: at(400, 'Adresse de courriel incomplète.', 'Incomplete e-mail address.'),
  phone: at(400, 'Numéro de téléphone illisible.', 'Unreadable phone number.'),
  rpps_form: at(400, 'Un numéro RPPS compte 11 chiffres.', 'An RPPS number has 11 digits.'),
  rpps_key: at(400, 'Ce numéro RPPS comporte une erreur de frappe (clé fausse).', 'This RPPS number has a typing error (wrong key).'),
  finess: at(400, 'Numéro FINESS incorrect.', 'Wrong FINESS number.'),
  siret: at(400, 'Numéro SIRET incorrect.', 'Wrong SIRET number.'),
  commune_code: at(400, 'Code de commune incorrect.', 'Wrong commune code.'),
  unknown_commune: at(400, 'Commune inconnue.', 'Unknown commune.'),
  departement_code: at(400, 'Code de département incorrect.', 'Wrong code of a département.'),
  epci_code: at(400, 'Code d’EPCI incorrect.', 'Wrong EPCI code.'),
  profession_code: at(400, 'Profession inconnue.', 'Unknown profession.'),
  specialty_code: at(400, 'Spécialité inconnue.', 'Unknown specialty.'),
  sector_code: at(400, 'Secteur d’activité inconnu.', 'Unknown sector of activity.'),
  postal_code: at(400, 'Un code postal compte 5 chiffres.', 'A postcode has 5 digits.'),
  birth_year: at(400, 'Année de naissance invraisemblable.', 'Unlikely year of birth.'),
  birth_month: at(400, 'Mois de naissance invraisemblable.', 'Unlikely month of birth.'),
  id: at(400, 'Identifiant illisible.', 'Unreadable identifier.'),
  pipeline_key: at(400, 'Clé de volet incorrecte.', 'Wrong pipeline key.'),
  unknown_reference: at(
    400,
    'Cette fiche n’existe pas ou ne vous est pas accessible.',
    'This record does not exist or is not open to you.',
  ),
  password_length: at(400, 'Au moins 15 caractères, de toute sorte.', 'At least 15 characters, of any kind.'),
  password_common: at(400, 'Ce mot de passe est trop répandu.', 'This password is too common.'),
  wrong_password: at(400, 'Ce n’est pas votre mot de passe actuel.', 'This is not your current password.'),
  site_open: at(404, 'Ce site est déjà ouvert : connectez-vous.', 'This site is already open: sign in.'),
  first_run_code: at(
    400,
    'Ce n’est pas le code du journal du serveur. Il change à chaque démarrage : prenez le dernier.',
    'This is not the code of the server’s log. It changes at each start: take the last one.',
  ),
  unknown_departement: at(400, 'Choisissez un département de la liste.', 'Choose a département from the list.'),
  job_running: at(409, 'Cette tâche est déjà en cours.', 'This job is already running.'),
  no_mail_server: at(
    409,
    'Aucun serveur de courriel n’est réglé : rien ne peut être envoyé.',
    'No mail server is set: nothing can be sent.',
  ),
  calendar_feeds_full: at(
    409,
    'Vous avez déjà {max} adresses d’agenda : révoquez-en une qui ne sert plus.',
    'You already have {max} calendar addresses: revoke one that is no longer used.',
  ),
  interrupted: at(409, 'Le serveur s’est arrêté pendant la tâche.', 'The server stopped during the job.'),
  commune_in_sector: at(409, 'Déjà dans le secteur « {sector} » : {communes}.', 'Already in sector “{sector}”: {communes}.'),
  // People
  rpps_taken: at(409, 'Ce numéro RPPS est déjà celui d’une fiche.', 'This RPPS number already belongs to a record.'),
  email_taken: at(409, 'Cette adresse est déjà celle d’un compte.', 'This address already belongs to an account.'),
  last_admin: at(
    409,
    'C’est le dernier administrateur : nommez-en un autre d’abord.',
    'This is the last administrator: name another first.',
  ),
  // Exchanges
  fields_required: at(
    400,
    'Un échange dit par quel moyen, dans quel sens et avec quel résultat.',
    'An exchange says how, which way and with what result.',
  ),
  note_has_no_medium: at(400, 'Une note n’a ni moyen, ni sens, ni résultat.', 'A note has no medium, direction or result.'),
  outcome_of_medium: at(400, 'Ce résultat ne va pas avec ce moyen.', 'This result does not go with this medium.'),
  exchange_in_future: at(
    400,
    'Un échange a déjà eu lieu : choisissez une date passée ou planifiez une tâche.',
    'An exchange has already happened: choose a past date or plan a task.',
  ),
  // Imports
  import_not_csv: at(
    400,
    'Ce fichier n’est pas un CSV. Dans le tableur, choisissez « Enregistrer sous », puis « CSV UTF-8 ».',
    'This file is not a CSV. In the spreadsheet, choose “Save as”, then “CSV UTF-8”.',
  ),
  import_empty: at(400, 'Ce fichier est vide.', 'This file is empty.'),
  workbook_unreadable: at(
    400,
    'Ce classeur ne se lit pas\u00a0: enregistrez-le de nouveau en XLSX, ou en CSV.',
    'This workbook can’t be read: save it again as XLSX, or as CSV.',
  ),
  workbook_heavy: at(413, 'Ce classeur est trop lourd une fois ouvert.', 'This workbook is too heavy once opened.'),
  workbook_no_sheet: at(400, 'Ce classeur n’a pas d’onglet «\u00a0{sheet}\u00a0».', 'This workbook has no sheet “{sheet}”.'),
  import_bad_encoding: at(
    400,
    'Des caractères de ce fichier sont abîmés : enregistrez-le de nouveau en « CSV UTF-8 ».',
    'Some characters of this file are damaged: save it again as “CSV UTF-8”.',
  ),
  import_one_column: at(
    400,
    'Une seule colonne a été reconnue : séparez les colonnes par un point-virgule, une virgule ou une tabulation.',
    'Only one column was found: part the columns with semicolons, commas or tabs.',
  ),
  import_no_rows: at(400, 'Ce fichier n’a aucune ligne sous son en-tête.', 'This file has no line under its header.'),
  import_unclosed_quote: at(
    400,
    'Un guillemet ouvert à la ligne {line} n’est jamais fermé.',
    'A quotation mark opened on line {line} is never closed.',
  ),
  import_too_many_rows: at(
    413,
    'Ce fichier compte plus de {max} lignes : partagez-le en plusieurs.',
    'This file has more than {max} lines: split it.',
  ),
  import_too_many_columns: at(413, 'La ligne {line} compte plus de {max} colonnes.', 'Line {line} has more than {max} columns.'),
  import_cell_too_long: at(
    413,
    'Une case de la ligne {line} dépasse {max} caractères.',
    'A cell of line {line} is longer than {max} characters.',
  ),
  import_no_such_record: at(400, 'Cette ligne n’existe pas dans le fichier.', 'The file has no such line.'),
  import_mapping_length: at(400, 'Dites pour chaque colonne ce qu’elle contient.', 'Say what each column holds.'),
  import_unknown_value: at(400, 'Une valeur choisie n’existe pas : {written}.', 'A chosen value does not exist: {written}.'),
  import_started: at(409, 'Cet import est déjà lancé.', 'This import has already been started.'),
  mapping_without_name: at(400, 'Dites quelles colonnes donnent le nom et le prénom.', 'Say which columns give the last and first names.'),
  mapping_field_twice: at(400, 'Deux colonnes donnent la même information.', 'Two columns give the same information.'),
  // Journeys and tracks
  journey_status: at(409, 'Le statut du parcours ne permet pas cette action.', 'The journey’s status does not allow this.'),
  hold_until_future: at(400, 'Choisissez un jour à venir.', 'Choose a day to come.'),
  reason_required: at(400, 'Dites pourquoi : un motif est demandé.', 'Say why: a reason is asked.'),
  close_needs_installation: at(
    409,
    'Pour clore comme installé, le parcours doit avoir atteint la phase « Installation effective ».',
    'To close as in practice, the journey must have reached the phase “In practice”.',
  ),
  journey_closed: at(409, 'Ce parcours est clos : rouvrez-le pour continuer.', 'This journey is closed: reopen it to go on.'),
  journey_to_qualify: at(
    409,
    'C’est encore un nouveau contact : ouvrez d’abord un parcours.',
    'This is still a new contact: open a journey first.',
  ),
  step_of_other_pipeline: at(400, 'Cette étape est celle d’un autre volet.', 'This step belongs to another track.'),
  track_not_open: at(409, 'Ce volet n’est pas en cours : reprenez-le d’abord.', 'This track is not under way: take it up again first.'),
  track_state_unchanged: at(409, 'Ce volet est déjà dans cet état.', 'This track is already in that state.'),
  track_follows_applications: at(
    409,
    'Ce volet suit les dossiers d’aide : il ne se déplace pas à la main.',
    'This track follows the aid applications: it is not moved by hand.',
  ),
  exchange_required: at(
    409,
    'Cette étape demande un échange à double sens : notez-le d’abord, ou ici.',
    'This step asks for a two-way exchange: note it first, or here.',
  ),
  step_requires: at(409, 'Cette étape demande des éléments qui manquent encore.', 'This step asks for items still missing.'),
  needs_open: at(
    409,
    'Des besoins du foyer sont encore ouverts : résolvez-les d’abord, ou ici.',
    'Needs of the household are still open: resolve them first, or here.',
  ),
  // Waiting list and sharing
  criterion_key: at(
    400,
    'La clé d’un critère : lettres sans accent, chiffres et tirets.',
    'The key of a criterion: unaccented letters, digits and hyphens.',
  ),
  unknown_criterion: at(400, 'Ce motif n’est plus un critère de la liste.', 'This reason is no longer a criterion of the list.'),
  criterion_twice: at(400, 'Deux critères portent le même nom.', 'Two criteria have the same name.'),
  criterion_used: at(
    409,
    'Un critère que vous retirez est le motif d’un parcours en attente : changez d’abord ses motifs.',
    'A criterion you remove is the reason of a journey that waits: change its reasons first.',
  ),
  share_too_many: at(400, 'Au plus 200 contacts à la fois.', 'At most 200 contacts at once.'),
  person_or_new: at(400, 'Choisissez une personne, ou donnez son nom.', 'Choose a person, or give their name.'),
  not_an_advisor: at(400, 'Cette personne ne suit pas de parcours.', 'This person follows no journeys.'),
  until_past: at(400, 'Choisissez un jour qui n’est pas passé.', 'Choose a day that is not past.'),
  until_required: at(400, 'Un remplacement a une date de fin.', 'A stand-in has an end date.'),
  member_of_household: at(400, 'Ce membre est d’un autre foyer.', 'This member belongs to another household.'),
  already_in_household: at(409, 'Cette personne est déjà de ce foyer.', 'This person already belongs to this household.'),
  // Pipelines and their steps
  order_incomplete: at(
    409,
    'Les étapes de ce volet ont changé entre-temps : rangez-les de nouveau.',
    'The steps of this track have changed meanwhile: put them in order again.',
  ),
  first_step_milestone: at(
    409,
    'La première étape reste sans jalon : un volet y commence avant que rien ne soit atteint.',
    'The first step stays without a milestone: a track begins there before anything is reached.',
  ),
  milestone_order: at(
    409,
    'Les jalons gardent leur ordre : la phase des parcours et l’avancement des aides en dépendent.',
    'Milestones keep their order: the phase of journeys and the progress of financial aid follow from it.',
  ),
  order_crosses_milestone: at(
    409,
    'Volets à cette étape : {count}. Ils passeraient un jalon sans ce qu’il demande : ajoutez plutôt une étape là-bas, et supprimez celle-ci en disant où vont ses cartes.',
    'Tracks on this step: {count}. They would cross a milestone without what it asks: add a step there instead, and remove this one, saying where its cards go.',
  ),
  step_bears_milestone: at(
    409,
    'Cette étape porte un jalon : l’historique, les phases et les chiffres reposent sur lui. Elle se renomme et ne se supprime pas.',
    'This step bears a milestone: history, phases and figures rest on it. It can be renamed, not removed.',
  ),
  last_step: at(409, 'Un volet garde au moins une étape.', 'A track keeps at least one step.'),
  heir_required: at(
    409,
    'Volets à cette étape : {count}. Choisissez l’étape qui les reprend.',
    'Tracks on this step: {count}. Choose the step that takes them.',
  ),
  heir_crosses_milestone: at(
    409,
    'Un jalon sépare ces deux étapes : des cartes le passeraient sans ce qu’il demande.',
    'A milestone parts these two steps: cards would cross it without what it asks.',
  ),
  ready_from_elsewhere: at(400, '« Prêt pour l’arrivée » ne lit pas ce volet.', '“Ready for arrival” does not read this track.'),
  requirement_elsewhere: at(
    400,
    'Cette étape ne peut pas demander cela : le volet ne saurait où le garder.',
    'This step can’t ask that: the track has nowhere to keep it.',
  ),
  requirement_fixed: at(
    400,
    'Le registre des installations repose sur ce que cette étape demande : date, commune et mode y restent.',
    'The registry of installations rests on what this step asks: date, commune and mode stay.',
  ),
  pipeline_shipped: at(
    409,
    'Ce volet est de ceux sur lesquels reposent la phase, les aides et les chiffres : il se renomme et ne se supprime pas.',
    'The phase, financial aid and the figures rest on this track: it can be renamed, not removed.',
  ),
  pipeline_in_use: at(
    409,
    'Cartes encore sur ce tableau : {count}. Mettez-les d’abord sans objet ou sans suite.',
    'Cards still on this board: {count}. Mark them not needed or dropped first.',
  ),
  // Saved views
  view_not_yours: at(
    403,
    'Cette vue est à {name} : seule cette personne, ou un responsable, peut la modifier.',
    'This view is {name}’s: only they, or a manager, may change it.',
  ),
  team_default_by_manager: at(
    403,
    'La vue par défaut de l’équipe est choisie par un responsable.',
    'The team’s default view is chosen by a manager.',
  ),
  view_address: at(400, 'Ce réglage ne peut pas être gardé dans une vue.', 'This setting can’t be kept in a view.'),
  view_names_somebody: at(
    400,
    'Une vue ne garde ni nom, ni adresse, ni numéro : retirez la recherche d’abord.',
    'A view keeps no name, address or number: clear the search first.',
  ),
  // Aid applications
  aid_not_now: at(
    409,
    'Le dossier n’en est pas là : rechargez la page pour voir où il en est.',
    'The application is not there yet, or no longer: reload to see where it stands.',
  ),
  aid_pieces_missing: at(409, 'Pièces obligatoires manquantes : {missing}.', 'Compulsory documents missing: {missing}.'),
  aid_approval_required: at(
    409,
    'Le montant demande le visa d’une seconde personne avant le vote.',
    'The amount asks a second person’s approval before the vote.',
  ),
  aid_approval_own: at(403, 'Qui a instruit le dossier ne peut pas le viser.', 'Whoever examined the application can’t approve it.'),
  aid_session_not_held: at(409, 'La commission ne s’est pas encore tenue.', 'The session has not been held yet.'),
  aid_above_computed: at(409, 'Plus que le montant calculé : {computedCents}.', 'More than the calculated amount: {computedCents}.'),
  aid_convention_unsigned: at(409, 'La convention n’est pas signée des deux parties.', 'The convention is not signed by both parties.'),
  aid_above_voted: at(
    409,
    'Plus que ce qui reste du montant voté : {leftCents}.',
    'More than what is left of the voted amount: {leftCents}.',
  ),
  aid_payment_not_now: at(409, 'Ce versement n’en est plus là.', 'This payment has moved on.'),
  aid_payment_waiting: at(
    409,
    'Un versement reste à transmettre\u00a0: transmettez-le ou annulez-le d’abord.',
    'A payment is still to be sent: send it or cancel it first.',
  ),
  aid_advance_known: at(409, 'Ce dossier a déjà un versement.', 'This application already has a payment.'),
  aid_nothing_left: at(409, 'Il ne reste rien à verser à ce titre.', 'Nothing is left to pay for this.'),
  aid_payment_on_its_way: at(409, 'Un versement attend encore son mandat.', 'A payment still awaits its order.'),
  aid_above_invoices: at(
    409,
    'Plus que ce que justifient les factures\u00a0: il reste {leftCents}.',
    'More than the invoices justify: {leftCents} left.',
  ),
  mandate_amount_differs: at(409, 'Le montant n’est plus celui du versement.', 'The amount is no longer that of the payment.'),
  mandate_column_missing: at(
    400,
    'Indiquez quatre colonnes\u00a0: dossier, mandat, date et montant.',
    'Name four columns: application, order, date and amount.',
  ),
  mandate_column_twice: at(400, 'Deux colonnes ne peuvent pas être la même chose.', 'Two columns can’t be the same thing.'),
  mandate_no_rows: at(400, 'Ce fichier n’a pas de ligne à lire.', 'This file has no line to read.'),
  aid_already_paid: at(409, 'Une somme a déjà été transmise au paiement.', 'A sum was already sent for payment.'),
  aid_decided: at(
    409,
    'Le dossier est décidé : son calcul ne change plus.',
    'The application is decided: its calculation no longer changes.',
  ),
  aid_convention_signed: at(
    409,
    'Une convention est signée : le dossier reste, il se suit jusqu’à son terme.',
    'A convention is signed: the application stays, it is followed to its end.',
  ),
  aid_scheme_informative: at(400, 'La mission n’instruit pas cette aide.', 'The mission doesn’t examine this aid.'),
  aid_scheme_closed: at(400, 'Cette aide n’est plus ouverte.', 'This aid is no longer open.'),
  aid_other_person: at(400, 'Ce parcours est celui d’une autre personne.', 'This journey is another person’s.'),
  aid_quotes_frozen: at(409, 'Les devis ne changent plus après le vote.', 'Quotes no longer change after the vote.'),
  aid_invoices_later: at(
    409,
    'Les factures acquittées se saisissent une fois la convention signée.',
    'Paid invoices are entered once the convention is signed.',
  ),
  aid_retained_above: at(400, 'Le montant retenu dépasse la dépense.', 'More is retained than was spent.'),
  aid_piece_of_scheme: at(409, 'Cette pièce est demandée par l’aide : elle ne se retire pas.', 'The aid asks for this document: it stays.'),
  not_in_future: at(400, 'Cette date est à venir.', 'This day has not come yet.'),
  // The catalogue of aids and the zonages
  scheme_ends_before: at(400, 'La fin précède le début.', 'The end comes before the start.'),
  scheme_terms_required: at(
    400,
    'Une aide gérée dit ce qu’elle donne : ajoutez un barème.',
    'A managed aid says what it gives: add a scale.',
  ),
  scheme_one_amount: at(
    400,
    'Un seul montant par barème : un taux, un forfait ou une somme mensuelle.',
    'One amount each: a rate, a flat sum or a monthly one.',
  ),
  scheme_expenses_required: at(400, 'Un taux porte sur des dépenses : dites lesquelles.', 'A rate is of expenses: say which.'),
  scheme_monthly_required: at(400, 'Une bourse se verse par mois.', 'A scholarship is paid monthly.'),
  scheme_months_required: at(400, 'Dites pendant combien de mois au plus.', 'Say for how many months at most.'),
  scheme_shares: at(400, 'Les parts versées doivent faire 100 %.', 'The parts paid must make 100%.'),
  scheme_advance_or_schedule: at(400, 'Une avance ou un échéancier, pas les deux.', 'An advance or a schedule, not both.'),
  scheme_pro_rata: at(400, 'Le minimum dépasse le seuil de l’aide entière.', 'The least is above what gives the whole aid.'),
  scheme_scale: at(400, 'Un barème de reversement baisse d’année en année.', 'A repayment scale falls from year to year.'),
  scheme_scale_years: at(400, 'Un taux par année d’engagement, ni plus ni moins.', 'One rate for each year of the commitment.'),
  scheme_piece_twice: at(400, 'Cette pièce est déjà demandée.', 'This document is asked for already.'),
  scheme_unknown: at(400, 'Le catalogue n’a pas cette aide.', 'The catalogue has no such aid.'),
  aid_scheme_in_use: at(
    409,
    'Des dossiers portent sur cette aide ({applications}) : fermez-la plutôt par une version qui prend fin.',
    'Applications are for this aid ({applications}): close it by a version that ends instead.',
  ),
  areas_no_columns: at(
    400,
    'Dites quelle colonne donne la commune et laquelle donne le territoire.',
    'Say which column gives the commune and which gives the area.',
  ),
  areas_nothing: at(
    400,
    'Aucune ligne ne donne une commune du département et son territoire.',
    'No line gives a commune of the département and its area.',
  ),
  areas_later: at(
    409,
    'Des territoires plus récents sont déjà chargés, à partir du {startsOn}.',
    'Later areas are already loaded, from {startsOn}.',
  ),
  areas_same_day: at(
    409,
    'D’autres territoires commencent déjà ce jour-là\u00a0: {source}.',
    'Other areas already begin that day: {source}.',
  ),
  apl_no_columns: at(
    400,
    'Cet onglet n’a pas les colonnes de l’APL\u00a0: code commune, APL d’une profession, population standardisée, population totale.',
    'This sheet lacks the columns of the APL: commune code, APL of a profession, standardised population, total population.',
  ),
  apl_no_year: at(400, 'Dites de quelle année sont ces valeurs.', 'Say of which year these values are.'),
  apl_nothing: at(
    400,
    'Aucune ligne ne donne l’APL d’une commune du département.',
    'No line gives the APL of a commune of the département.',
  ),
  zonage_no_columns: at(
    400,
    'Dites quelle colonne donne la commune et laquelle donne la zone.',
    'Say which column gives the commune and which gives the area.',
  ),
  zonage_territories_only: at(
    400,
    'Ce fichier donne des territoires de vie-santé, sans leurs communes. Chargez d’abord les territoires de vie-santé (Administration, Territoires), ou prenez l’onglet des communes du même zonage.',
    'This file gives health territories without their communes. Load the health territories first (Administration, Territories), or take the sheet of communes of the same zonage.',
  ),
  zonage_nothing: at(
    400,
    'Aucune ligne ne donne une commune du département et sa zone.',
    'No line gives a commune of the département and its area.',
  ),
  zonage_conflict: at(
    400,
    'Des communes ont deux zones différentes dans ce fichier ({count}). Corrigez-le, puis recommencez.',
    'Some communes have two different areas in this file ({count}). Correct it, then try again.',
  ),
  zonage_values: at(400, 'Dites ce que signifie chaque valeur de zone.', 'Say what each value of area means.'),
  zonage_later: at(
    409,
    'Un zonage plus récent est déjà chargé pour ces professions, à partir du {startsOn}.',
    'A later zonage is already loaded for these professions, from {startsOn}.',
  ),
  zonage_same_day: at(
    409,
    'Un autre zonage commence déjà ce jour-là pour ces professions : {decree}.',
    'Another zonage already begins that day for these professions: {decree}.',
  ),
  // Installations
  attribution_reason_required: at(
    400,
    'Dites pourquoi cette attribution remplace celle de la règle.',
    'Say why this attribution replaces the rule’s.',
  ),
  commune_outside_territory: at(
    400,
    'Le registre ne tient que les installations du département.',
    'The registry holds installations in the département only.',
  ),
  profession_required: at(
    409,
    'La profession de la personne est à renseigner d’abord.',
    'The person’s profession must be filled in first.',
  ),
  installation_known: at(
    409,
    'Une installation de cette personne dans cette commune est déjà au registre.',
    'An installation of this person in this commune is already in the registry.',
  ),
  // Departures
  departure_age: at(400, 'Un âge de 50 à 79 ans.', 'An age from 50 to 79.'),
  departure_known: at(
    409,
    'Le départ de {name} est déjà attendu au {expectedOn} : modifiez ce départ, ou constatez-le.',
    'The departure of {name} is already expected on {expectedOn}: change that departure, or record that it happened.',
  ),
  departure_follows_installation: at(
    409,
    'Ce départ suit la fin d’une installation du registre : c’est au registre que sa personne, sa profession et son lieu se corrigent, et que la fin se retire.',
    'This departure follows the end of an installation: its person, profession and place are corrected in the registry, and the end taken back there.',
  ),
  // Commitments
  commitment_not_now: at(409, 'L’état de cet engagement ne permet pas cette action.', 'The status of this commitment does not allow this.'),
  commitment_over: at(
    409,
    'L’engagement a pris fin le {endOn} : il n’y a plus de manquement après.',
    'The commitment ended on {endOn}: nothing after it is a breach.',
  ),
  commitment_observations_awaited: at(
    409,
    'Des observations peuvent être reçues jusqu’au {untilOn} : la décision vient après, ou après leur réception.',
    'Observations may be received until {untilOn}: the decision comes after, or after they are received.',
  ),
  commitment_above_due: at(
    400,
    'Montant supérieur à ce qui peut être réclamé ({mostCents}).',
    'Amount above what may be claimed ({mostCents}).',
  ),
  commitment_waiver_reason: at(
    400,
    'Réclamer moins que le calcul demande un motif de remise.',
    'Claiming less than the calculation asks for a ground of waiver.',
  ),
  commitment_above_claimed: at(400, 'Montant supérieur à ce qui reste dû ({leftCents}).', 'Amount above what is still due ({leftCents}).'),
  commitment_running: at(409, 'L’engagement court jusqu’au {endOn}.', 'The commitment runs until {endOn}.'),
  commitment_not_begun: at(
    409,
    'La date d’installation n’est pas connue : précisez d’abord le début de l’engagement.',
    'The day of installation is not known: give the start of the commitment first.',
  ),
  commitment_unchecked: at(
    409,
    'Contrôles annuels sans réponse : {years}. Renseignez-les d’abord.',
    'Yearly checks not answered: {years}. Answer them first.',
  ),
  commitment_suspension_overlap: at(
    409,
    'Une autre suspension couvre déjà une partie de ces jours.',
    'Another suspension already covers some of these days.',
  ),
  // Exchanges and tasks
  not_author: at(
    403,
    'Seule la personne qui l’a noté, ou un responsable, peut le modifier.',
    'Only whoever noted it, or a manager, may change it.',
  ),
  private_is_a_note: at(
    400,
    'Seule une note peut être privée : un échange compte dans les chiffres de l’équipe.',
    'Only a note can be private: an exchange counts in the team’s figures.',
  ),
  track_of_another_journey: at(400, 'Ce volet appartient à un autre parcours.', 'This track belongs to another journey.'),
  // Playbooks
  playbook_track_gone: at(400, 'Ce volet n’existe plus : choisissez-en un autre.', 'This track is no more: choose another.'),
  playbook_step_gone: at(
    400,
    'Cette étape de volet n’existe plus : choisissez-en une autre.',
    'This track step is no more: choose another.',
  ),
  playbook_before_known: at(
    400,
    'Ce repère n’est connu que le jour venu : l’étape tombe ce jour-là ou après.',
    'This reference is only known on its day: the step falls then or later.',
  ),
  // Absences
  absence_not_yours: at(
    403,
    'Seuls la personne absente ou un responsable peuvent le faire.',
    'Only whoever is away, or a manager, may do this.',
  ),
  absence_over: at(409, 'Cette absence est terminée : elle ne se modifie plus.', 'This absence is over: it can no longer be changed.'),
  absence_begun: at(
    409,
    'Cette absence a commencé : son premier jour ne change plus. Raccourcissez-la plutôt.',
    'This absence has begun: its first day stays. Shorten it instead.',
  ),
  absence_dates: at(400, 'L’absence finit avant de commencer.', 'The absence ends before it begins.'),
  absence_overlap: at(409, 'Une autre absence couvre déjà une partie de ces jours.', 'Another absence already covers some of these days.'),
  stand_in_self: at(400, 'La relève est assurée par quelqu’un d’autre.', 'Somebody else must stand in.'),
  stand_in_away: at(
    409,
    'Cette personne est absente elle aussi pendant ces jours : choisissez quelqu’un d’autre.',
    'This person is away too on some of these days: choose somebody else.',
  ),
  absent_stands_in: at(
    409,
    'Pendant ces jours, cette personne assure déjà la relève de quelqu’un : confiez d’abord cette relève à quelqu’un d’autre.',
    'On some of these days this person already stands in for somebody: give that to somebody else first.',
  ),
  not_a_stand_in: at(
    400,
    'Le rôle de cette personne ne permet pas d’assurer une relève.',
    'This person’s role does not allow them to stand in.',
  ),
  not_assignable: at(400, 'Cette personne ne peut pas recevoir de tâche.', 'This person can’t be given a task.'),
  // Meetings
  committee_has_meetings: at(
    409,
    'Cette instance a des séances : elle reste, et peut changer de nom.',
    'This body has meetings: it stays, and may be renamed.',
  ),
  meeting_has_decisions: at(
    409,
    'Cette séance a pris des décisions : supprimez-les d’abord.',
    'This meeting took decisions: remove them first.',
  ),
  item_has_decisions: at(409, 'Ce point porte des décisions : supprimez-les d’abord.', 'This point bears decisions: remove them first.'),
  item_of_another_meeting: at(400, 'Ce point est d’une autre séance.', 'This point is of another meeting.'),
  agenda_changed: at(
    409,
    'L’ordre du jour a changé entre-temps : il est relu, recommencez.',
    'The agenda has changed meanwhile: it was read again, start over.',
  ),
  meeting_to_come: at(
    409,
    'La séance n’a pas encore eu lieu : son compte rendu ne peut pas être clos.',
    'The meeting has not taken place yet: its minutes can’t be closed.',
  ),
  report_altered: at(
    409,
    'Ces chiffres ne sont plus ceux qui ont été arrêtés\u00a0: aucun document n’en est fait.',
    'These figures are no longer those that were stopped: no document is made of them.',
  ),
  minutes_closed: at(409, 'Le compte rendu est clos : plus rien ne change.', 'The minutes are closed: nothing changes any more.'),
  minutes_open: at(409, 'Le compte rendu n’est pas clos.', 'The minutes are not closed.'),
  not_operational: at(
    409,
    'Cette fiche est celle des instances qui parcourent les parcours un par un.',
    'This sheet is for bodies that go through journeys one by one.',
  ),
  // Documents and mails
  file_too_large: at(413, 'Ce fichier dépasse {max} Mo.', 'This file is over {max} MB.'),
  file_empty: at(400, 'Ce fichier est vide.', 'This file is empty.'),
  file_type: at(
    415,
    'Ce type de fichier n’est pas gardé. Envoyez plutôt un PDF, une image, un document ou un tableur.',
    'This type of file is not kept. Send a PDF, a picture, a document or a spreadsheet instead.',
  ),
  file_name: at(400, 'Le nom du fichier est requis.', 'The name of the file is required.'),
  file_missing: at(404, 'Le contenu de ce document est introuvable sur le serveur.', 'The content of this document is not on the server.'),
  upload_interrupted: at(400, 'L’envoi du fichier a été interrompu. Réessayez.', 'Sending the file was interrupted. Try again.'),
  template_fields: at(400, 'Champs inconnus\u00A0: {fields}.', 'Unknown fields: {fields}.'),
  // Letters and their templates
  letter_not_now: at(
    409,
    'Ce courrier ne s’écrit pas à cette étape du dossier.',
    'This letter is not written at this point of the application.',
  ),
  letter_fields_missing: at(
    400,
    'Il manque\u00A0: {fields}. Complétez-les, ou écrivez le courrier avec des blancs.',
    'Missing: {fields}. Fill them in, or write the letter with blanks.',
  ),
  letter_kept: at(409, 'Un courrier écrit se garde tel quel.', 'A letter once written is kept as it is.'),
  accent_color: at(
    400,
    'Une couleur s’écrit # suivi de six chiffres ou lettres : #0B5566.',
    'A colour is written # and six digits or letters: #0B5566.',
  ),
  accent_contrast: at(
    400,
    'Cette couleur se lit mal sur du blanc : il faut un contraste de 4,5 au moins.',
    'This colour is hard to read on white: a contrast of 4.5 at least is needed.',
  ),
  logo_type: at(400, 'Ce fichier n’est pas une image PNG lisible.', 'This file is not a PNG picture that can be read.'),
  logo_size: at(
    400,
    'Cette image est trop petite ou trop grande : de 16 à 4 000 points de côté.',
    'This picture is too small or too large: 16 to 4,000 points a side.',
  ),
  letter_template_type: at(
    400,
    'Ce fichier n’est pas un document Word (.docx) lisible.',
    'This file is not a Word document (.docx) that can be read.',
  ),
  letter_template_heavy: at(400, 'Ce modèle prend trop de place une fois décompressé.', 'This template takes too much room once unpacked.'),
  letter_template_macros: at(
    400,
    'Ce modèle contient des macros ou des objets\u00A0: enregistrez-le sans eux, en .docx.',
    'This template holds macros or objects: save it without them, as .docx.',
  ),
  letter_template_external: at(
    400,
    'Ce modèle va chercher des éléments ailleurs (image ou document lié, champ Word)\u00A0: intégrez-les ou retirez-les.',
    'This template takes things from elsewhere (linked picture or document, Word field): embed or remove them.',
  ),
  letter_template_fields: at(400, 'Champs inconnus\u00A0: {fields}.', 'Unknown fields: {fields}.'),
  letter_tag_unclosed: at(
    400,
    'L’accolade ouverte avant «\u00A0{tag}\u00A0» n’est pas refermée.',
    'The brace opened before “{tag}” is not closed.',
  ),
  letter_tag_unopened: at(
    400,
    'L’accolade fermée après «\u00A0{tag}\u00A0» n’a pas été ouverte.',
    'The brace closed after “{tag}” was never opened.',
  ),
  letter_tag_doubled: at(
    400,
    'Les accolades sont doublées près de «\u00A0{tag}\u00A0»\u00A0: une seule suffit.',
    'Braces are doubled near “{tag}”: one is enough.',
  ),
  letter_tag_raw: at(
    400,
    'Le champ «\u00A0@{tag}\u00A0» n’est pas permis\u00A0: retirez l’arobase.',
    'The field “@{tag}” is not allowed: remove the at sign.',
  ),
  letter_list_unclosed: at(
    400,
    'La liste ouverte par #{tag} n’est pas refermée\u00A0: il manque /{tag} entre accolades.',
    'The list opened by #{tag} is not closed: /{tag} between braces is missing.',
  ),
  letter_list_unopened: at(
    400,
    'La liste fermée par /{tag} n’a pas été ouverte\u00A0: il manque #{tag} entre accolades.',
    'The list closed by /{tag} was never opened: #{tag} between braces is missing.',
  ),
  letter_list_crossed: at(
    400,
    'Deux listes se croisent\u00A0: chacune se referme avant celle qui l’entoure.',
    'Two lists cross each other: each closes before the one around it.',
  ),
  letter_list_nested: at(
    400,
    'Une liste ne se répète pas dans une autre\u00A0: sortez «\u00A0{tag}\u00A0» de celle qui l’entoure.',
    'A list is not repeated inside another: take “{tag}” out of the one around it.',
  ),
  // Aids: sessions, votes and conventions
  report_after_session: at(400, 'Les rapports sont dus avant la séance.', 'Reports are due before the session.'),
  session_has_applications: at(
    409,
    'Des dossiers sont inscrits à cette séance : retirez-les d’abord.',
    'Applications are put to this session: take them off first.',
  ),
  session_voted: at(
    409,
    'Des votes de cette séance sont déjà enregistrés : sa date et son numéro ne changent plus.',
    'Votes of this session are already recorded: its day and number no longer change.',
  ),
  aid_not_in_session: at(409, 'Ce dossier n’est plus inscrit à cette séance.', 'This application is no longer put to this session.'),
  aid_vote_amount: at(400, 'Indiquez le montant accordé.', 'Give the amount granted.'),
  signed_before_vote: at(400, 'Choisissez le jour du vote ou un jour qui le suit.', 'Choose the day of the vote or a later one.'),
  sent_before_convention: at(
    400,
    'Une copie part une fois la convention signée : choisissez ce jour ou un jour qui le suit.',
    'A copy leaves once the convention is signed: choose that day or a later one.',
  ),
  // Figures
  day_to_come: at(400, 'Choisissez une date passée.', 'Choose a past date.'),
  rule_asked_once: at(400, 'Cette question ne se pose qu’une fois : laissez vide.', 'This is asked once: leave it empty.'),
  rule_retention_months: at(
    400,
    'Choisissez 3, 12 ou 36 mois : le rapport compte à ces échéances.',
    'Choose 3, 12 or 36 months: the report counts at these.',
  ),
  retention_answered: at(409, 'La réponse est déjà donnée pour cette échéance.', 'This was already answered.'),
  opening_twice: at(
    400,
    'Ce chiffre est déjà saisi sur une partie de ces dates.',
    'This figure is already entered for some of these days.',
  ),
  period_reversed: at(400, 'La période finit avant de commencer.', 'The period ends before it begins.'),
} as const satisfies Record<string, Sentence>

export type SentenceCode = keyof typeof sentences

/** Whether a code names a sentence. */
export function isSentenceCode(code: string): code is SentenceCode {
  return Object.hasOwn(sentences, code)
}

/** The sentence of a code in a language, its parameters in place; an unknown code gives the general one. */
export function sentence(code: string, params: RefusalParams = {}, language: Language = 'fr'): string {
  const { [language]: template } = sentences[isSentenceCode(code) ? code : 'invalid']
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (name.endsWith('Cents') && typeof value === 'number') return euros(value, language)
    if (name.endsWith('On') && typeof value === 'string') return value.split('-').toReversed().join('/')
    return Array.isArray(value) ? value.join(', ') : String(value ?? '')
  })
}
