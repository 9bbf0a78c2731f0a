import type { FirstStrings } from '../../shell/strings.js';

const strings: FirstStrings = {
  name: 'Taobao help desk',
  close: 'Close',
  language: 'Language',
  back: 'Back',
  next: 'Next',
  retry: 'Try again',
  loading: 'Loading…',

  stepper: 'Progress',
  stepEntry: 'Ask',
  stepIssue: 'Explain',
  stepAction: 'What to do',
  stepNumber: 'Step {n}:',

  askHeading: 'What happened?',
  askHint: 'Say it in your own words: English, Chinese, Cantonese or pinyin.',
  askLabel: 'Describe your problem',
  askPlaceholder: 'e.g. sole came off, want a refund',
  askClear: 'Clear',
  askEmpty: 'Write a sentence first, or pick a problem below.',
  resultsLabel: 'Possible answers',
  resultsCount: 'Possible answers: {n}. The first: {first}',
  resultsNone: 'The answers are gone; common problems are shown.',
  resultSimilar: 'Similar to “{example}”',
  noResultsTitle: 'No ready answer for this one yet',
  noResultsText:
    'Try other words, or write down what happened; we turn it into a message for customer service.',
  describeInstead: 'None of these: help me write',
  describe: 'Write it down, get help with it',
  suggestedHeading: 'Often asked here',
  topicsHeading: 'Common problems',
  topicEntries: 'Questions about “{topic}”',

  channelsHeading: 'Contact customer service',
  recommended: 'Recommended',
  channelRoutes: 'How to get there',
  platformWeb: 'Web',
  platformApp: 'App',
  tips: 'Tips',

  checkedOn: 'Checked on {date}',

  photosFull: 'A case takes nine photos at most; the others were left out.',
  photosLost: 'The photos were not kept with the draft; please add them again.',
  photosOnly: 'Only photos can be added. Keep the video on your phone until an agent asks for it.',

  startOver: 'Ask something else',
  forgotten: 'Cleared; you can still undo it.',
  finished: 'Ask the next one. The last case can be brought back.',
  undo: 'Undo',

  notOfficial: 'An independent tool, not Taobao’s own.',
  onDevice: 'Everything happens on your device; nothing is uploaded.',
  newTab: 'opens in a new tab',

  errorContent: 'This site’s own content did not load; the built-in content is used.',
  errorLocale: 'This language did not load; the last one stays.',
  errorSearch: 'The search did not load; the connection may be weak. What you wrote is still here.',
  errorAdvice: 'The advice did not load; the connection may be weak. All you wrote is still here.',
  errorStorage:
    'This device does not let us keep a draft. You can go on; it will be gone when the page closes.',
  resultBest: 'Most likely',
  resultsPerhaps: 'Not sure. Is it one of these?',
  allTopics: 'All questions',
  photosAdd: 'Add photos',
  photosCount: 'Photos: {n}',
  caseLinkBad:
    'That link is damaged or not complete, so the case could not be opened. Copy it once more, or start here.',
  caseReplaced: 'The case from the link is open.',
};

export default strings;
