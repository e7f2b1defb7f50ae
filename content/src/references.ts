import type { Reference } from "./schema.ts";

/** Every source that an item or `docs/evidence.md` names. A chapter without a DOI gives its book and publisher. */
export const references: readonly Reference[] = [
  {
    id: "aicken-2025",
    authors: "Aicken, C., Gabb, J., Di Martino, S., Witney, T., & Lucassen, M.",
    year: 2025,
    title:
      "Exploring the Potential of a Digital Intervention to Enhance Couple Relationships (the Paired App): Mixed Methods Evaluation",
    where: "https://doi.org/10.2196/55433",
  },
  {
    id: "aron-1992",
    authors: "Aron, A., Aron, E. N., & Smollan, D.",
    year: 1992,
    title: "Inclusion of Other in the Self Scale and the structure of interpersonal closeness",
    where: "https://doi.org/10.1037/0022-3514.63.4.596",
  },
  {
    id: "baumel-2019",
    authors: "Baumel, A., Muench, F., Edan, S., & Kane, J. M.",
    year: 2019,
    title: "Objective User Engagement With Mental Health Apps: Systematic Search and Panel-Based Usage Analysis",
    where: "https://doi.org/10.2196/14567",
  },
  {
    id: "beasley-2019",
    authors: "Beasley, C. C., & Ager, R.",
    year: 2019,
    title: "Emotionally Focused Couples Therapy: A Systematic Review of Its Effectiveness over the past 19 Years",
    where: "https://doi.org/10.1080/23761407.2018.1563013",
  },
  {
    id: "berger-2011",
    authors: "Berger, T., Caspar, F., Richardson, R., Kneubühler, B., Sutter, D., & Andersson, G.",
    year: 2011,
    title:
      "Internet-based treatment of social phobia: A randomized controlled trial comparing unguided with two types of guided self-help",
    where: "https://doi.org/10.1016/j.brat.2010.12.007",
  },
  {
    id: "bluemke-2021",
    authors: "Bluemke, M., Partsch, M. V., Saucier, G., & Lechner, C. M.",
    year: 2021,
    title:
      "Human Character in the IPIP: Towards Shorter, More Content-Valid, and Cross-Culturally Comparable IPIP-VIA Character Strength Scales",
    where: "Preprint, version of 16 December 2021; items and key: https://ipip.ori.org/IPIP-VIA-R_Key.html",
  },
  {
    id: "craske-2014",
    authors: "Craske, M. G., Treanor, M., Conway, C. C., Zbozinek, T., & Vervliet, B.",
    year: 2014,
    title: "Maximizing exposure therapy: An inhibitory learning approach",
    where: "https://doi.org/10.1016/j.brat.2014.04.006",
  },
  {
    id: "doss-2016",
    authors:
      "Doss, B. D., Cicila, L. N., Georgia, E. J., Roddy, M. K., Nowlan, K. M., Benson, L. A., & Christensen, A.",
    year: 2016,
    title:
      "A randomized controlled trial of the web-based OurRelationship program: Effects on relationship and individual functioning",
    where: "https://doi.org/10.1037/ccp0000063",
  },
  {
    id: "doss-2019",
    authors: "Doss, B. D., Roddy, M. K., Nowlan, K. M., Rothman, K., & Christensen, A.",
    year: 2019,
    title:
      "Maintenance of Gains in Relationship and Individual Functioning Following the Online OurRelationship Program",
    where: "https://doi.org/10.1016/j.beth.2018.03.011",
  },
  {
    id: "doss-2020",
    authors: "Doss, B. D., Knopp, K., Roddy, M. K., Rothman, K., Hatch, S. G., & Rhoades, G. K.",
    year: 2020,
    title:
      "Online programs improve relationship functioning for distressed low-income couples: Results from a nationwide randomized controlled trial",
    where:
      "https://miami.pure.elsevier.com/en/publications/online-programs-improve-relationship-functioning-for-distressed-l",
  },
  {
    id: "frattaroli-2006",
    authors: "Frattaroli, J.",
    year: 2006,
    title: "Experimental disclosure and its moderators: A meta-analysis",
    where: "https://doi.org/10.1037/0033-2909.132.6.823",
  },
  {
    id: "funk-2007",
    authors: "Funk, J. L., & Rogge, R. D.",
    year: 2007,
    title:
      "Testing the ruler with item response theory: Increasing precision of measurement for relationship satisfaction with the Couples Satisfaction Index",
    where: "https://doi.org/10.1037/0893-3200.21.4.572",
  },
  {
    id: "gable-2006",
    authors: "Gable, S. L., Gonzaga, G. C., & Strachman, A.",
    year: 2006,
    title: "Will you be there for me when things go right? Supportive responses to positive event disclosures",
    where: "https://doi.org/10.1037/0022-3514.91.5.904",
  },
  {
    id: "goldberg-2006",
    authors: "Goldberg, L. R., Johnson, J. A., Eber, H. W., Hogan, R., Ashton, M. C., Cloninger, C. R., & Gough, H. G.",
    year: 2006,
    title: "The international personality item pool and the future of public-domain personality measures",
    where: "https://doi.org/10.1016/j.jrp.2005.08.007",
  },
  {
    id: "gottman-1998",
    authors: "Gottman, J. M., Coan, J., Carrère, S., & Swanson, C.",
    year: 1998,
    title: "Predicting marital happiness and stability from newlywed interactions",
    where: "https://doi.org/10.2307/353438",
  },
  {
    id: "guo-2020",
    authors: "Guo, S., Deng, W., Wang, H., Liu, J., Liu, X., Yang, X., et al.",
    year: 2020,
    title:
      "The efficacy of internet-based cognitive behavioural therapy for social anxiety disorder: A systematic review and meta-analysis",
    where: "https://doi.org/10.1002/cpp.2528",
  },
  {
    id: "hughes-2004",
    authors: "Hughes, M. E., Waite, L. J., Hawkley, L. C., & Cacioppo, J. T.",
    year: 2004,
    title: "A Short Scale for Measuring Loneliness in Large Surveys: Results From Two Population-Based Studies",
    where: "https://doi.org/10.1177/0164027504268574",
  },
  {
    id: "jacobson-1991",
    authors: "Jacobson, N. S., & Truax, P.",
    year: 1991,
    title: "Clinical significance: A statistical approach to defining meaningful change in psychotherapy research",
    where: "https://doi.org/10.1037/0022-006X.59.1.12",
  },
  {
    id: "kanter-2017",
    authors:
      "Kanter, J. W., Manbeck, K. E., Kuczynski, A. M., Maitland, D. W. M., Villas-Bôas, A., & Reyes Ortega, M. A.",
    year: 2017,
    title: "A comprehensive review of research on Functional Analytic Psychotherapy",
    where: "https://doi.org/10.1016/j.cpr.2017.09.010",
  },
  {
    id: "kroenke-2009",
    authors: "Kroenke, K., Spitzer, R. L., Williams, J. B. W., & Löwe, B.",
    year: 2009,
    title: "An ultra-brief screening scale for anxiety and depression: the PHQ-4",
    where: "https://doi.org/10.1176/appi.psy.50.6.613",
  },
  {
    id: "le-2023",
    authors: "Le, Y., Roddy, M. K., Rothman, K., Salivar, E. G., Guttman, S., & Doss, B. D.",
    year: 2023,
    title: "A randomized controlled trial of the online OurRelationship program with varying levels of coach support",
    where: "https://doi.org/10.1016/j.invent.2023.100661",
  },
  {
    id: "levy-2018",
    authors: "Levy, K. N., Kivity, Y., Johnson, B. N., & Gooch, C. V.",
    year: 2018,
    title: "Adult attachment as a predictor and moderator of psychotherapy outcome: A meta-analysis",
    where: "https://doi.org/10.1002/jclp.22685",
  },
  {
    id: "manbeck-2020",
    authors: "Manbeck, K. E., Kanter, J. W., Kuczynski, A. M., Maitland, D. W. M., & Corey, M.",
    year: 2020,
    title: "Fear-of-intimacy in the interpersonal process model: An investigation in two parts",
    where: "https://doi.org/10.1177/0265407519898267",
  },
  {
    id: "musiat-2022",
    authors: "Musiat, P., Johnson, C., Atkinson, M., Wilksch, S., & Wade, T.",
    year: 2022,
    title:
      "Impact of guidance on intervention adherence in computerised interventions for mental health problems: A meta-analysis",
    where: "https://doi.org/10.1017/S0033291721004621",
  },
  {
    id: "newman-2015",
    authors: "Newman, M. G., Castonguay, L. G., Jacobson, N. C., & Moore, G. A.",
    year: 2015,
    title:
      "Adult attachment as a moderator of treatment outcome for generalized anxiety disorder: Comparison between cognitive–behavioral therapy (CBT) plus supportive listening and CBT plus interpersonal and emotional processing therapy",
    where: "https://doi.org/10.1037/a0039359",
  },
  {
    id: "nowlan-2017",
    authors: "Nowlan, K. M., Roddy, M. K., & Doss, B. D.",
    year: 2017,
    title:
      "The Online OurRelationship Program for Relationally Distressed Individuals: A Pilot Randomized Controlled Trial",
    where: "https://doi.org/10.1037/cfp0000080",
  },
  {
    id: "radcliffe-2007",
    authors: "Radcliffe, A. M., Lumley, M. A., Kendall, J., Stevenson, J. K., & Beltran, J.",
    year: 2007,
    title: "Written Emotional Disclosure: Testing Whether Social Disclosure Matters",
    where: "https://doi.org/10.1521/jscp.2007.26.3.362",
  },
  {
    id: "reis-1988",
    authors: "Reis, H. T., & Shaver, P.",
    year: 1988,
    title: "Intimacy as an interpersonal process",
    where: "In S. Duck (Ed.), Handbook of personal relationships, pp. 367–389. Wiley, https://www.wiley.com",
  },
  {
    id: "reis-2004",
    authors: "Reis, H. T., Clark, M. S., & Holmes, J. G.",
    year: 2004,
    title: "Perceived partner responsiveness as an organizing construct in the study of intimacy and closeness",
    where:
      "In D. J. Mashek & A. Aron (Eds.), Handbook of closeness and intimacy, pp. 201–225. Lawrence Erlbaum, https://www.routledge.com",
  },
  {
    id: "roddy-2017",
    authors: "Roddy, M. K., Nowlan, K. M., & Doss, B. D.",
    year: 2017,
    title: "A Randomized Controlled Trial of Coach Contact During a Brief Online Intervention for Distressed Couples",
    where: "https://doi.org/10.1111/famp.12262",
  },
  {
    id: "rothman-2019",
    authors: "Rothman, K., Roddy, M. K., & Doss, B. D.",
    year: 2019,
    title:
      "Completion of a Stand-Alone Versus Coach-Supported Trial of a Web-Based Program for Distressed Relationships",
    where: "https://doi.org/10.1111/fare.12378",
  },
  {
    id: "shapira-2010",
    authors: "Shapira, L. B., & Mongrain, M.",
    year: 2010,
    title: "The benefits of self-compassion and optimism exercises for individuals vulnerable to depression",
    where: "https://doi.org/10.1080/17439760.2010.516763",
  },
  {
    id: "slatcher-2006",
    authors: "Slatcher, R. B., & Pennebaker, J. W.",
    year: 2006,
    title: "How do I love thee? Let me count the words: The social effects of expressive writing",
    where: "https://doi.org/10.1111/j.1467-9280.2006.01762.x",
  },
  {
    id: "woods-2015",
    authors: "Woods, S., Lambert, N., Brown, P., Fincham, F., & May, R.",
    year: 2015,
    title: "“I’m so excited for you!” How an enthusiastic responding intervention enhances close relationships",
    where: "https://doi.org/10.1177/0265407514523545",
  },
];
