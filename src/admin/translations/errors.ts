import type { Bilingual } from '../../shared/language'

/** One answer, whether the address is unknown, the password wrong or the account closed: it tells nobody who has an account. */
const signInRefused: Bilingual = {
  sv: 'Fel e-postadress eller lösenord. Efter fem felaktiga försök stängs ett konto i tio minuter; en administratör kan öppna det.',
  en: 'Wrong e-mail address or password. After five wrong tries an account is closed for ten minutes; an administrator can open it.',
}

/** What went wrong and what to do about it. */
export const errors = {
  error: {
    autosaving: 'Texten kunde inte sparas automatiskt. Vänta lite och spara själv.',
    correctInvalidFields: 'Rätta det som är markerat.',
    deletingFile: 'Filen kunde inte tas bort.',
    deletingTitle: '”{{title}}” kunde inte tas bort. Vänta lite och försök igen.',
    documentNotFound: 'Det du söker finns inte. Det kan vara borttaget, eller så får du inte se det.',
    emailOrPasswordIncorrect: signInRefused.sv,
    followingFieldsInvalid_one: 'Rätta det här fältet:',
    followingFieldsInvalid_other: 'Rätta de här fälten:',
    insufficientClipboardPermissions: 'Webbläsaren släpper inte fram urklipp. Ändra det i webbläsarens inställningar.',
    invalidClipboardData: 'Det som är kopierat passar inte här.',
    invalidFileType: 'Den sortens fil går inte att använda här.',
    invalidFileTypeValue: 'Den sortens fil går inte att använda här ({{value}}).',
    loadingDocument: 'Det gick inte att öppna. Det kan vara borttaget.',
    localesNotSaved_one: 'Det här språket kunde inte sparas:',
    localesNotSaved_other: 'De här språken kunde inte sparas:',
    logoutFailed: 'Det gick inte att logga ut.',
    missingEmail: 'Skriv en e-postadress.',
    missingRequiredData: 'Allt som är obligatoriskt är inte ifyllt.',
    noFilesUploaded: 'Välj en fil.',
    noMatchedField: 'Det finns inget fält som heter ”{{label}}”.',
    noUser: 'Du är inte inloggad.',
    notAllowedToAccessPage: 'Logga in med ett konto som har tillgång, eller be en administratör om det.',
    notAllowedToPerformAction: 'Det här får du inte göra. Be en redaktör eller administratör om hjälp.',
    notFound: 'Det du söker finns inte.',
    previewing: 'Sidan kunde inte visas.',
    problemUploadingFile: 'Filen kunde inte laddas upp. Försök igen.',
    restoringTitle: '”{{title}}” kunde inte återställas. Vänta lite och försök igen.',
    revertingDocument: 'Ändringarna kunde inte ångras. Försök igen.',
    tokenInvalidOrExpired: 'Länken är för gammal eller redan använd. Be om en ny.',
    tokenNotProvided: 'Länken är inte hel. Kopiera hela adressen ur mejlet.',
    unableToCopy: 'Det gick inte att kopiera.',
    unableToDeleteCount: '{{count}} av {{total}} kunde inte tas bort.',
    unableToUpdateCount: '{{count}} av {{total}} kunde inte ändras.',
    unauthorized: 'Du har inte tillgång hit.',
    unauthorizedAdmin: 'Kontot har inte tillgång till administrationen.',
    unknown: 'Något gick fel. Försök igen.',
    unPublishingDocument: 'Det gick inte att avpublicera. Försök igen.',
    unspecific: 'Något gick fel. Försök igen.',
    userEmailAlreadyRegistered: 'Det finns redan en användare med den e-postadressen.',
    userLocked: signInRefused.sv,
    valueMustBeUnique: 'Finns redan. Välj något annat.',
  },
  validation: {
    emailAddress: 'Skriv en e-postadress, till exempel namn@example.se.',
    enterNumber: 'Skriv ett tal.',
    fieldHasNo: '{{label}} saknas.',
    greaterThanMax: 'Skriv högst {{max}}.',
    invalidInput: 'Det som är ifyllt går inte att använda.',
    invalidSelection: 'Det som är valt finns inte längre. Välj något annat.',
    invalidSelections: 'Det här finns inte längre. Välj något annat:',
    lessThanMin: 'Skriv minst {{min}}.',
    limitReached: 'Högst {{max}} går att lägga till.',
    longerThanMin: 'Skriv minst {{minLength}} tecken.',
    notValidDate: 'Skriv ett datum som finns.',
    required: 'Fyll i det här fältet.',
    requiresAtLeast: 'Lägg till minst {{count}}.',
    requiresNoMoreThan: 'Ta bort några: högst {{count}} går bra.',
    shorterThanMax: 'Korta ned till högst {{maxLength}} tecken.',
    trueOrFalse: 'Välj ja eller nej.',
    validUploadID: 'Filen finns inte längre. Välj en annan.',
  },
}

/** In English only what must differ from Payload's words. */
export const errorsInEnglish = {
  error: { emailOrPasswordIncorrect: signInRefused.en, userLocked: signInRefused.en },
}
