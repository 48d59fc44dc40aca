import { figures } from '../figures/figures.ts';
import Client from '../lesson/Client.astro';
import Customer from '../lesson/Customer.astro';
import Q from '../lesson/Q.astro';
import Word from '../lesson/Word.astro';
import NoteBecause from './NoteBecause.astro';
import NoteCases from './NoteCases.astro';
import NoteCheck from './NoteCheck.astro';
import NoteFact from './NoteFact.astro';
import NoteGuess from './NoteGuess.astro';
import NoteHard from './NoteHard.astro';
import NoteIdea from './NoteIdea.astro';
import NoteKeep from './NoteKeep.astro';
import NoteText from './NoteText.astro';
import NoteWho from './NoteWho.astro';
import Nothing from './Nothing.astro';

/** What a lesson's text is made of for the person who teaches: its notes, and the answers to its questions. */
export const noteParts = {
  ...Object.fromEntries(Object.keys(figures).map((name) => [name, Nothing])),
  p: Nothing,
  ul: Nothing,
  Because: NoteBecause,
  Check: NoteCheck,
  Cite: Nothing,
  Cited: Nothing,
  Client,
  Customer,
  GuessFirst: NoteGuess,
  HardCase: NoteHard,
  Idea: NoteIdea,
  Keep: NoteKeep,
  ManySay: NoteFact,
  Notes: NoteText,
  Principle: Nothing,
  Q,
  Teach: Nothing,
  Term: Nothing,
  TwoCases: NoteCases,
  WhoSaysSo: NoteWho,
  Word,
};
