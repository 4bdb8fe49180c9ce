import type { LineId } from './lines.ts';

const urssaf = 'https://www.urssaf.fr/accueil/employeur';
const dues = `${urssaf}/cotisations/liste-cotisations`;
const agircArrco = {
  title: 'Agirc-Arrco: calculer les cotisations de retraite complémentaire',
  url: 'https://www.agirc-arrco.fr/mon-entreprise/calculer-et-declarer/calculer-les-cotisations-de-retraite-complementaire/',
};
const providentSchemes = {
  title: 'Urssaf: prévoyance complémentaire',
  url: `${urssaf}/embaucher-gerer-salaries/embaucher/prevoyance-complementaire.html`,
};
const unemployment = {
  title: 'Urssaf: assurance chômage et garantie des salaires (AGS)',
  url: `${dues}/assurance-chomage-ags.html`,
};
const oldAge = {
  title: 'Urssaf: cotisation d’assurance vieillesse',
  url: `${dues}/at-vieillesse-csa-dialoguesocial.html#ancre-cotisation-d-assurance-vieilless`,
};
const csgCrds = { title: 'Urssaf: CSG-CRDS', url: `${dues}/csg-crds.html` };

/** Where the rate and the rule of each line are published: the page that the official model cites. */
export const lineSources: Readonly<Record<LineId, Source>> = {
  maladie: {
    title: 'Urssaf: maladie, maternité, invalidité, décès',
    url: `${dues}/maladie-maternite-invalidite.html`,
  },
  sante: {
    title: 'Service-Public: complémentaire santé d’entreprise',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F20739',
  },
  prevoyance: providentSchemes,
  'accident-du-travail': {
    title: 'Urssaf: cotisation accidents du travail et maladies professionnelles',
    url: `${dues}/at-vieillesse-csa-dialoguesocial.html#ancre-cotisation-d-at-mp`,
  },
  'vieillesse-plafonnee': oldAge,
  'vieillesse-deplafonnee': oldAge,
  'retraite-complementaire': agircArrco,
  ceg: agircArrco,
  cet: agircArrco,
  apec: agircArrco,
  'allocations-familiales': {
    title: 'Urssaf: cotisation d’allocations familiales',
    url: `${dues}/cotisation-allocation-familiale.html`,
  },
  chomage: unemployment,
  ags: unemployment,
  fnal: {
    title: 'Urssaf: Fonds national d’aide au logement',
    url: `${dues}/fonds-national-aide-logement.html`,
  },
  csa: {
    title: 'Urssaf: contribution solidarité autonomie',
    url: `${dues}/at-vieillesse-csa-dialoguesocial.html#ancre-contribution-solidarite-autonomi`,
  },
  'forfait-social': { title: 'Urssaf: forfait social', url: `${dues}/forfait-social.html` },
  'taxe-apprentissage': {
    title: 'Urssaf: taxe d’apprentissage et contribution supplémentaire',
    url: `${dues}/taxe-apprentissage-csa.html`,
  },
  'formation-professionnelle': {
    title: 'Urssaf: contribution à la formation professionnelle',
    url: `${dues}/formation-professionnelle.html`,
  },
  peec: {
    title: 'Service-Public: participation à l’effort de construction',
    url: 'https://entreprendre.service-public.fr/vosdroits/F22583',
  },
  'dialogue-social': {
    title: 'Urssaf: contribution au dialogue social',
    url: `${dues}/at-vieillesse-csa-dialoguesocial.html#ancre-contribution-patronale-au-dialog`,
  },
  'versement-mobilite': {
    title: 'Urssaf: versement mobilité',
    url: `${dues}/versement-mobilite.html`,
  },
  'csg-deductible': csgCrds,
  'csg-crds-non-deductible': csgCrds,
  'reduction-generale': {
    title: 'Urssaf: réduction générale dégressive unique',
    url: `${urssaf}/beneficier-exonerations/reduction-generale-cotisation.html`,
  },
};

/** Where the other figures of the law are published; the model cites these pages too. */
export const parameterSources = {
  minimumWage: {
    title: 'Service-Public: SMIC',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2300',
  },
  ceiling: {
    title: 'Urssaf: plafonds de la sécurité sociale',
    url: 'https://www.urssaf.fr/accueil/outils-documentation/taux-baremes/plafonds-securite-sociale.html',
  },
  incomeTax: {
    title: 'Ministère de l’Économie: barème de l’impôt sur le revenu',
    url: 'https://www.economie.gouv.fr/particuliers/tranches-imposition-impot-revenu',
  },
  quotientCap: {
    title: 'Code général des impôts, article 197',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000048805432',
  },
  discount: {
    title: 'Ministère de l’Économie: décote de l’impôt sur le revenu',
    url: 'https://www.economie.gouv.fr/particuliers/decote-impot-revenu',
  },
  highIncome: {
    title: 'Service-Public: contribution exceptionnelle sur les hauts revenus',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F31130',
  },
  neutralRate: {
    title: 'BOFIP: barème du taux neutre',
    url: 'https://bofip.impots.gouv.fr/bofip/11255-PGP.html',
  },
} as const satisfies Record<string, Source>;

/** Where the exemption of each benefit is published. */
export const benefitSources = {
  mealVouchers: {
    title: 'Urssaf: titre-restaurant',
    url: `${urssaf}/cotisations/avantages-en-nature.html#ancre-titre-restaurant`,
  },
  publicTransport: {
    title: 'Urssaf: frais de transport',
    url: `${urssaf}/beneficier-exonerations/frais-professionnels.html#ancre-frais-de-transport`,
  },
  remoteWork: {
    title: 'Urssaf: frais professionnels, télétravail',
    url: `${urssaf}/beneficier-exonerations/frais-professionnels.html`,
  },
} as const satisfies Record<string, Source>;

export interface Source {
  title: string;
  url: string;
}
