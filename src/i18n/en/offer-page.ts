/** Words of the offer page around its form: the worked example, and what is counted how. */
export const offerPage = {
  title: 'Weigh a job offer in France: two packages at equal perimeter',
  heading: 'Weigh an offer',
  lede: 'Two offers rarely differ by their gross alone. Put one or two in, with their benefits and days off, and read what each leaves you in a year and for each day worked.',
  noScript:
    'Weighing your own figures needs JavaScript. Without it, read the worked example and the questions below.',
  example: 'A worked example',
  exampleText:
    'Two made-up packages for a single person. Offer A has the higher gross; offer B has a thirteenth month, benefits, RTT days and a variable, of which four fifths are counted.',
  given: 'What each offer says',
  comesTo: 'What each comes to',
  tryIt: 'Open this example in the form',
  questions: 'Every question worth asking',
  questionsText: 'The form picks out those that your figures leave open.',
  counted: 'What is counted, and how',
  countedBy: {
    pay: (law: string) =>
      `Pay, contributions and tax are worked out by the law in force from ${law}, as in the salary calculator. Both offers are taxed as a full year of your pay in the same household, at the mean work-accident rate.`,
    variable:
      'The variable is counted as pay at nothing, four fifths or all of it. Nothing is predicted: what share is paid is the question to ask.',
    health:
      'Health cover: your share comes off your net, the employer’s share is taxed as income. What the cover pays back when you are ill is not weighed.',
    vouchers: (limit: string) =>
      `Meal vouchers are worth the employer’s share of them. It is free of contributions and tax up to ${limit} a voucher; above, it is pay.`,
    transport:
      'A transport pass counts against its offer for the part you bear, so that an offer with a commute and one without are weighed alike. If you would buy the pass anyway, put 0 for both. The law exempts up to three quarters of its price.',
    remote: (limit: string) =>
      `A remote-work allowance is taken to be free of contributions and tax up to ${limit} a month for each day a week at home, above which it is pay. The official model has no rule for it; this is Urssaf’s limit where no collective agreement sets a higher one. Your own costs at home are not taken off.`,
    days: (days: number, weekdays: number, holidays: number, leave: number) =>
      `Days worked, in hours: ${weekdays} weekdays in a mean year, less ${holidays} public holidays and ${leave} days of leave, plus the solidarity day, make ${days}; further leave and RTT days come off. Part time is that share of them.`,
    forfait: (most: number) =>
      `Days worked, by the year (forfait jours): the number in the contract, ${most} at most unless you agree to more, less any leave beyond five weeks (Cour de cassation, 25 May 2022, 20-13.262).`,
    left: 'Left out: profit-sharing, shares, company cars, savings plans, pension top-ups and works-council benefits. Ask for what they paid last year.',
  },
};

export type OfferPageWords = typeof offerPage;
