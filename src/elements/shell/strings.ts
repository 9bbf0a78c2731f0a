// Every sentence of the interface, in one locale. `{n}`, `{name}`, `{date}` and the like are filled in.

/** Sentences of the first step and of the frame around all steps. */
export interface FirstStrings {
  /** Name of the widget. */
  name: string;
  close: string;
  language: string;
  back: string;
  next: string;
  retry: string;
  loading: string;

  stepper: string;
  stepEntry: string;
  stepIssue: string;
  stepAction: string;
  stepNumber: string;

  askHeading: string;
  askHint: string;
  askLabel: string;
  askPlaceholder: string;
  askClear: string;
  askEmpty: string;
  resultsLabel: string;
  resultsCount: string;
  resultsNone: string;
  resultSimilar: string;
  noResultsTitle: string;
  noResultsText: string;
  describeInstead: string;
  describe: string;
  suggestedHeading: string;
  topicsHeading: string;
  topicEntries: string;

  channelsHeading: string;
  recommended: string;
  channelRoutes: string;
  platformWeb: string;
  platformApp: string;
  tips: string;

  checkedOn: string;

  photosFull: string;
  photosLost: string;
  photosOnly: string;

  startOver: string;
  forgotten: string;
  finished: string;
  undo: string;

  notOfficial: string;
  onDevice: string;
  newTab: string;

  errorContent: string;
  errorLocale: string;
  errorSearch: string;
  errorAdvice: string;
  errorStorage: string;
  resultBest: string;
  resultsPerhaps: string;
  allTopics: string;
  photosAdd: string;
  photosCount: string;
  caseLinkBad: string;
  caseReplaced: string;
}

/** Sentences of the later steps alone; they load with them. */
export interface LaterStrings {
  /** Joins items of a list. */
  comma: string;

  issueHeading: string;
  summaryLabel: string;
  summaryPlaceholder: string;
  summaryEdit: string;
  summaryMissing: string;
  kindHeading: string;
  kindChosen: string;
  kindChange: string;
  kindNone: string;
  secretWarning: string;
  secretPassword: string;
  secretCode: string;
  secretCard: string;
  secretIdentity: string;
  detailsHeading: string;
  orderLabel: string;
  orderHint: string;
  orderUnusual: string;
  productHint: string;
  amountLabel: string;
  amountHint: string;
  sinceFuture: string;
  evidenceLabel: string;
  evidenceHint: string;
  privacy: string;

  helpfulQuestion: string;
  helpfulYes: string;
  helpfulNo: string;
  helpfulThanks: string;
  relatedHeading: string;

  actionHeading: string;
  urgent: string;
  allTaken: string;
  useThis: string;
  messageHeading: string;
  messageOwn: string;
  messageWhole: string;
  messageShort: string;
  messageFull: string;
  copied: string;
  copiedForm: string;
  copiedCall: string;
  copiedText: string;
  copyAgain: string;
  copyManually: string;
  copyText: string;
  waitingHeading: string;
  datesHeading: string;
  reminder: string;
  ladderHeading: string;
  ladderNow: string;
  ladderTried: string;
  ladderUntry: string;
  phonesHeading: string;
  phonesFar: string;
  regionLabel: string;
  regionCn: string;
  regionTw: string;
  regionHk: string;
  regionIntl: string;

  photosLabel: string;
  photosHint: string;
  photosShare: string;
  photosShared: string;
  photosSaved: string;
  photosDropped: string;
  photoEarlier: string;
  photoLater: string;
  photoRemove: string;
  photoRaw: string;
  photoBlanked: string;
  caseSaved: string;
  caseShared: string;
  caseDropped: string;
  caseHeading: string;
  caseHint: string;
  casePrint: string;
  caseSave: string;
  caseForget: string;

  solvedYes: string;
  solvedTitle: string;
  solvedText: string;
  solvedReopen: string;

  detailSummary: string;
  detailWish: string;
  detailProduct: string;
  detailMore: string;
  detailRemove: string;
  detailDone: string;
  toAction: string;
  recordHeading: string;
  channelChosen: string;
  openTaobao: string;
  messageSpoken: string;
  messageLength: string;
  rungOf: string;
  doneCopy: string;
  doneCall: string;
  doneOpen: string;
  noLuck: string;
  doneNext: string;
  triedNoted: string;
  ladderLeft: string;
  linkCopy: string;
  linkCopied: string;
  casePhone: string;
  casePhoneHint: string;
  casePhoneLong: string;
  casePhoneLink: string;
  handoff: string;
}

/** A page may replace any of them through the element's `strings` property. */
export interface Strings extends FirstStrings, LaterStrings {}
