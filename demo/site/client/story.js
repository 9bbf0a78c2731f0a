// The story on the home page, which types itself.
import { playStories } from '../parts/story.js';

playStories(document.querySelector('#story'));
