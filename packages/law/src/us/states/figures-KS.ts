// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Kansas */
export const figures: StateFigures = {
  state: 'KS',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
    {"title":"Kansas Department for Children and Families CSFP FAQs","href":"https://www.dcf.ks.gov/services/ees/pages/usda-commodity-programs/csfp/csfp-faqs.aspx"},
    {"title":"Kansas Department for Children and Families CSFP Sites by Jurisdiction","href":"https://content.dcf.ks.gov/ees/KEESM/Intranet/CSFPSitesbyJurisdiction.xlsx"},
    {"title":"Kansas CSFP State Plan - Categorical eligibility program list","href":"https://www.dcf.ks.gov/services/ees/Documents/Food_Distribution_Programs/CSFPStatePlan.pdf#page=4"},
    {"title":"Kansas CSFP State Plan - Effective date","href":"https://www.dcf.ks.gov/services/ees/Documents/Food_Distribution_Programs/CSFPStatePlan.pdf#page=2"},
    {"title":"Kansas Corporation Commission Lifeline","href":"https://www.kcc.ks.gov/telecommunications/lifeline"},
    {"title":"Kansas Corporation Commission Kansas Universal Service Fund","href":"https://www.kcc.ks.gov/telecommunications/ks-universal-service-fund"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Kansas KFMAM § 02100 - Child in Family, \"A child must be under 19 years of age\"","href":"https://khap.kdhe.ks.gov/kfmam/main.asp?tier1=02000&tier2=02100"},
    {"title":"42 CFR 435.4 - definition of dependent child","href":"https://www.law.cornell.edu/cfr/text/42/435.4"},
    {"title":"Section 1931 Medicaid Eligibility","href":"https://www.law.cornell.edu/uscode/text/42/1396u-1"},
    {"title":"KFF - Medicaid Eligibility for Parents","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-parents/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels as of December 2023 | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Kansas TANF State Plan FFY 2024-2026, Benefit Structure","href":"https://www.dcf.ks.gov/services/ees/Documents/Reports/TANF%20State%20Plan%20FFY%202024%20-%202026.pdf#page=29"},
    {"title":"Kansas TANF State Plan FFY 2024-2026","href":"https://www.dcf.ks.gov/services/ees/Documents/Reports/TANF%20State%20Plan%20FFY%202024%20-%202026.pdf#page=28"},
    {"title":"Kan. Admin. Regs. § 30-4-111 - Income (b)(1)","href":"https://www.law.cornell.edu/regulations/kansas/K-A-R-30-4-111"},
    {"title":"Proposed Rate changed in 2008","href":"https://content.dcf.ks.gov/ees/keesm/implem_memo/2008_0326_TAF_ei_disregard.htm"},
    {"title":"KEESM 5000 - Resources","href":"https://content.dcf.ks.gov/ees/keesm/current/keesm5000.htm"},
    {"title":"KEESM 5110 - Resource Limitation","href":"https://content.dcf.ks.gov/ees/keesm/current/keesm5000.htm"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Kan. Stat. Ann. § 79-32,205"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 462, sources: [0, 1] },
      { from: '2024-10-01', value: 456, sources: [0, 2] },
      { from: '2025-10-01', value: 469, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 327, sources: [0, 1] },
      { from: '2024-10-01', value: 336, sources: [0, 2] },
      { from: '2025-10-01', value: 345, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 42, sources: [0, 1] },
      { from: '2024-10-01', value: 43, sources: [0, 2] },
      { from: '2025-10-01', value: 44, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.25, sources: [5, 6] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 175, sources: [7, 8] },
    ],
    'snap.countAllIneligibleIncome': [
      { from: '2018-01-01', value: 1, sources: [9, 10] },
    ],
    'csfp.counties': [
      { from: '2025-01-01', value: [20003, 20005, 20007, 20009, 20011, 20013, 20015, 20019, 20021, 20027, 20035, 20037, 20039, 20043, 20045, 20051, 20053, 20059, 20061, 20065, 20067, 20077, 20079, 20083, 20085, 20087, 20091, 20093, 20095, 20097, 20099, 20103, 20111, 20115, 20117, 20121, 20123, 20125, 20127, 20131, 20139, 20141, 20145, 20147, 20149, 20151, 20155, 20161, 20167, 20169, 20173, 20175, 20177, 20181, 20185, 20191, 20193, 20197, 20201, 20209], sources: [11, 12] },
    ],
    'csfp.notEverywhere': [
      { from: '2025-01-01', value: 1, sources: [11, 12] },
    ],
    'csfp.byOtherHelp': [
      { from: '2000-01-01', value: 0, sources: [13, 14] },
      { from: '2025-04-11', value: 1, sources: [13, 14] },
    ],
    'lifeline.stateDiscount': [
      { from: '2025-01-01', value: 7.77, sources: [15, 16] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 98343, sources: [17, 18] },
      { from: '2024-10-01', value: 107363, sources: [18, 19] },
      { from: '2025-10-01', value: 112919, sources: [19, 18] },
      { from: '2026-10-01', value: 117736, sources: [20, 19] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [21, 22] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [21, 22] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.71, sources: [23, 24] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.54, sources: [24, 25] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.38, sources: [24, 25] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.71, sources: [26, 25] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 0.38, sources: [27] },
    ],
    'medicaid.parentChildUnder': [
      { from: '2014-01-01', value: 19, sources: [28, 29] },
    ],
    'medicaid.parentIsDeprived': [
      { from: '2018-01-01', value: 1, sources: [30, 31] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [32, 33] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 475, sources: [34] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [35, 32] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 475, sources: [34] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [36] },
    ],
    'chip.child': [
      { from: '2022-07-01', value: 2.55, sources: [37] },
    ],
    'tanf.payment@KS_1': [
      { from: '1997-03-01', value: [224, 309, 386, 454], beyond: 61, sources: [38] },
    ],
    'tanf.paymentShared@KS_1': [
      { from: '1997-03-01', value: [168, 263, 349, 421], beyond: 61, sources: [38] },
    ],
    'tanf.payment@KS_2': [
      { from: '1997-03-01', value: [229, 314, 391, 459], beyond: 61, sources: [38] },
    ],
    'tanf.paymentShared@KS_2': [
      { from: '1997-03-01', value: [170, 265, 352, 425], beyond: 61, sources: [38] },
    ],
    'tanf.payment@KS_3': [
      { from: '1997-03-01', value: [241, 326, 403, 471], beyond: 61, sources: [38] },
    ],
    'tanf.paymentShared@KS_3': [
      { from: '1997-03-01', value: [175, 271, 359, 432], beyond: 61, sources: [38] },
    ],
    'tanf.payment@KS_4': [
      { from: '1997-03-01', value: [267, 352, 429, 497], beyond: 61, sources: [38] },
    ],
    'tanf.paymentShared@KS_4': [
      { from: '1997-03-01', value: [186, 284, 375, 449], beyond: 61, sources: [38] },
    ],
    'tanf.testFlat': [
      { from: '1996-10-01', value: 90, sources: [39, 40] },
    ],
    'tanf.supportTested': [
      { from: '1996-10-01', value: 1, sources: [39, 40] },
    ],
    'tanf.supportNotCounted': [
      { from: '1996-10-01', value: 1, sources: [39, 40] },
    ],
    'tanf.flat': [
      { from: '1996-10-01', value: 90, sources: [39, 40] },
    ],
    'tanf.restShare': [
      { from: '2008-05-01', value: 0.6, sources: [41, 39] },
    ],
    'tanf.careInFull': [
      { from: '2008-05-01', value: 1, sources: [41, 39] },
    ],
    'tanf.assets': [
      { from: '1997-03-01', value: [3000], sources: [42, 43] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 7, 0, 2, 0, 2, 0, 5, 0, 4, 0, 7, 0, 2, 0, 6, 0, 6, 0, 6, 0, 7, 0, 4, 0, 5, 0, 3, 0, 3, 0, 2, 0, 5, 0, 6, 0, 7, 0, 4, 0, 3, 0, 2, 0, 2, 0, 5, 0, 6, 0, 4, 0, 3, 0, 5, 0, 5, 0, 2, 0, 3, 0, 4, 0, 4, 0, 5, 0, 5, 0, 4, 0, 6, 0, 5, 0, 6, 0, 6, 0, 5, 0, 5, 0, 2, 0, 2, 0, 3, 0, 1, 0, 5, 0, 6, 0, 5, 0, 7, 0, 4, 0, 1, 0, 3, 0, 2, 0, 4, 0, 2, 0, 6, 0, 6, 0, 2, 0, 5, 0, 1, 0, 3, 0, 6, 0, 3, 0, 5, 0, 2, 0, 7, 0, 4, 0, 4, 0, 2, 0, 4, 0, 3, 0, 5, 0, 4, 0, 2, 0, 5, 0, 4, 0, 6, 0, 3, 0, 6, 0, 3, 0, 4, 0, 4, 0, 4, 0, 3, 0, 4, 0, 6, 0, 5, 0, 2, 0, 4, 0, 4, 0, 4, 0, 5, 0, 5, 0, 5, 0, 6, 0, 4, 0, 4, 0, 2, 0, 4, 0, 3, 0, 4, 0, 6, 0, 7, 0, 1], sources: [44] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 20000, sources: [44] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 284, 299, 307, 330, 450, 304, 345], sources: [45] },
      { from: '2026-01-01', value: [0, 347, 417, 412, 447, 537, 417, 430], sources: [45] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.17, 0.17, 0.17, 0.17], sources: [46] },
    ],
  },
}
