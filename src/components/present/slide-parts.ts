import { figures } from '../figures/figures.ts';
import Client from '../lesson/Client.astro';
import Customer from '../lesson/Customer.astro';
import Q from '../lesson/Q.astro';
import Word from '../lesson/Word.astro';
import Because from './Because.astro';
import Check from './Check.astro';
import Cited from './Cited.astro';
import Cut from './Cut.astro';
import GuessFirst from './GuessFirst.astro';
import HardCase from './HardCase.astro';
import Idea from './Idea.astro';
import Keep from './Keep.astro';
import List from './List.astro';
import ManySay from './ManySay.astro';
import Nothing from './Nothing.astro';
import Plain from './Plain.astro';
import Principle from './Principle.astro';
import Term from './Term.astro';
import TwoCases from './TwoCases.astro';
import WhoSaysSo from './WhoSaysSo.astro';

/** What a lesson's text is made of when it is shown as slides: the same names as on its page. */
export const slideParts = {
  ...figures,
  p: Cut,
  ul: List,
  Because,
  Check,
  Cite: Nothing,
  Cited,
  Client,
  Customer,
  GuessFirst,
  HardCase,
  Idea,
  Keep,
  ManySay,
  Notes: Nothing,
  Principle,
  Q,
  Teach: Plain,
  Term,
  TwoCases,
  WhoSaysSo,
  Word,
};
