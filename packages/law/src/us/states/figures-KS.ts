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
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
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
    'housing.firstCounty': [
      { from: '2026-04-01', value: 20000, sources: [47] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 18, 0, 20, 0, 21, 0, 22, 0, 14, 0, 23, 0, 24, 0, 25, 0, 26, 0, 3, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 8, 0, 37, 0, 38, 0, 39, 0, 39, 0, 15, 0, 40, 0, 41, 0, 42, 0, 43, 0, 44, 0, 45, 0, 40, 0, 46, 0, 40, 0, 47, 0, 48, 0, 49, 0, 50, 0, 51, 0, 52, 0, 40, 0, 29, 0, 36, 0, 53, 0, 54, 0, 55, 0, 20, 0, 56, 0, 57, 0, 39, 0, 58, 0, 59, 0, 60, 0, 61, 0, 62, 0, 63, 0, 64, 0, 7, 0, 65, 0, 66, 0, 62, 0, 67, 0, 68, 0, 69, 0, 70, 0, 71, 0, 8, 0, 72, 0, 39, 0, 73, 0, 36, 0, 74, 0, 75, 0, 36, 0, 76, 0, 77, 0, 78, 0, 79, 0, 39, 0, 80, 0, 35, 0, 81, 0, 82, 0, 5, 0, 40], sources: [47] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [89000, 91000, 87600, 85600, 80700, 86500, 84000, 96500, 89300, 74400, 77700, 77500, 93600, 79700, 74900, 92100, 82900, 79800, 69300, 89100, 91800, 110400, 75600, 95500, 86600, 91800, 97400, 74300, 91300, 66200, 87200, 94700, 91200, 72500, 87700, 79200, 103900, 87900, 98800, 113400, 95700, 77200, 90600, 79300, 90900, 83900, 97900, 76900, 103000, 85100, 85400, 92200, 81100, 90100, 102800, 95900, 69200, 84600, 96900, 102100, 83700, 112000, 83800, 84900, 78400, 83600, 84300, 75200, 79000, 91600, 85300, 82600, 100900, 95700, 88600, 80400, 91100, 103700, 99400, 93600, 98200, 83300], sources: [47] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [49850, 57000, 64100, 71200, 76900, 82600, 88300, 94000, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 49100, 56100, 63100, 70100, 75750, 81350, 86950, 92550, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48450, 55400, 62300, 69200, 74750, 80300, 85850, 91350, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 54050, 61800, 69500, 77200, 83400, 89600, 95750, 101950, 50050, 57200, 64350, 71450, 77200, 82900, 88600, 94350, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 52450, 59950, 67400, 74900, 80900, 86900, 92850, 98850, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 51600, 59000, 66350, 73700, 79600, 85500, 91400, 97300, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 49950, 57050, 64200, 71300, 77050, 82750, 88450, 94150, 51350, 58700, 66050, 73350, 79250, 85100, 91000, 96850, 61850, 70650, 79500, 88300, 95400, 102450, 109500, 116600, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 53500, 61150, 68800, 76400, 82550, 88650, 94750, 100850, 48650, 55600, 62550, 69500, 75100, 80650, 86200, 91750, 51450, 58800, 66150, 73450, 79350, 85250, 91100, 97000, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 51150, 58450, 65750, 73050, 78900, 84750, 90600, 96450, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48850, 55800, 62800, 69750, 75350, 80950, 86500, 92100, 53550, 61200, 68850, 76500, 82650, 88750, 94900, 101000, 51100, 58400, 65700, 72950, 78800, 84650, 90500, 96300, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 57000, 65150, 73300, 81450, 88000, 94450, 101000, 107500, 49250, 56250, 63300, 70300, 75950, 81550, 87200, 92800, 55350, 63250, 71150, 79050, 85400, 91700, 98050, 104350, 63500, 72600, 81650, 90700, 98000, 105250, 112500, 119750, 51800, 59200, 66600, 74000, 79950, 85850, 91800, 97700, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 50750, 58000, 65250, 72500, 78300, 84100, 89900, 95700, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 50900, 58200, 65450, 72700, 78550, 84350, 90150, 96000, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 54850, 62650, 70500, 78300, 84600, 90850, 97100, 103400, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 57700, 65950, 74200, 82400, 89000, 95600, 102200, 108800, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48250, 55150, 62050, 68900, 74450, 79950, 85450, 90950, 52150, 59600, 67050, 74500, 80500, 86450, 92400, 98350, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 50500, 57700, 64900, 72100, 77900, 83650, 89450, 95200, 57600, 65800, 74050, 82250, 88850, 95450, 102000, 108600, 53700, 61400, 69050, 76700, 82850, 89000, 95150, 101250, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 54250, 62000, 69750, 77500, 83700, 89900, 96100, 102300, 57000, 65150, 73300, 81450, 88000, 94450, 101000, 107500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 55400, 63350, 71250, 79200, 85550, 91900, 98200, 104550, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 51350, 58650, 66000, 73300, 79200, 85050, 90900, 96800, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 56500, 64600, 72650, 80700, 87200, 93650, 100100, 106550, 53600, 61250, 68900, 76550, 82700, 88800, 94950, 101050, 49650, 56750, 63850, 70900, 76600, 82250, 87950, 93600, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 51050, 58350, 65650, 72900, 78750, 84600, 90400, 96250, 58100, 66400, 74700, 82950, 89600, 96250, 102900, 109500, 55650, 63600, 71550, 79500, 85900, 92250, 98600, 104950, 52450, 59950, 67450, 74900, 80900, 86900, 92900, 98900, 55000, 62850, 70700, 78550, 84850, 91150, 97450, 103700, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500], sources: [47] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [31150, 35600, 40050, 44500, 48100, 51650, 55200, 58750, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 30700, 35050, 39450, 43800, 47350, 50850, 54350, 57850, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30300, 34600, 38950, 43250, 46750, 50200, 53650, 57100, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 33800, 38600, 43450, 48250, 52150, 56000, 59850, 63700, 31300, 35750, 40200, 44650, 48250, 51800, 55400, 58950, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 32750, 37450, 42100, 46800, 50550, 54300, 58050, 61800, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 32250, 36850, 41450, 46050, 49750, 53450, 57150, 60800, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 31200, 35650, 40100, 44550, 48150, 51700, 55250, 58850, 32100, 36700, 41300, 45850, 49550, 53200, 56900, 60550, 38650, 44200, 49700, 55200, 59650, 64050, 68450, 72900, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 33450, 38200, 43000, 47750, 51600, 55400, 59250, 63050, 30450, 34800, 39150, 43450, 46950, 50450, 53900, 57400, 32150, 36750, 41350, 45900, 49600, 53250, 56950, 60600, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 32000, 36550, 41100, 45650, 49350, 53000, 56650, 60300, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30550, 34900, 39250, 43600, 47100, 50600, 54100, 57600, 33500, 38250, 43050, 47800, 51650, 55450, 59300, 63100, 31950, 36500, 41050, 45600, 49250, 52900, 56550, 60200, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 35600, 40700, 45800, 50900, 55000, 59050, 63150, 67200, 30800, 35200, 39600, 43950, 47500, 51000, 54500, 58050, 34600, 39550, 44500, 49400, 53400, 57350, 61300, 65250, 39700, 45400, 51050, 56700, 61250, 65800, 70350, 74850, 32350, 37000, 41600, 46250, 49950, 53650, 57350, 61050, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 31750, 36250, 40800, 45300, 48950, 52550, 56200, 59800, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 31850, 36400, 40950, 45450, 49100, 52750, 56400, 60000, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 34300, 39200, 44100, 48950, 52900, 56800, 60700, 64650, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 36050, 41200, 46350, 51500, 55650, 59750, 63900, 68000, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30200, 34450, 38800, 43050, 46550, 49950, 53400, 56850, 32600, 37250, 41900, 46550, 50300, 54000, 57750, 61450, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 31550, 36050, 40550, 45050, 48700, 52300, 55900, 59500, 36000, 41150, 46300, 51400, 55550, 59650, 63750, 67850, 33600, 38400, 43200, 47950, 51800, 55650, 59500, 63300, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 33950, 38800, 43650, 48450, 52350, 56250, 60100, 64000, 35600, 40700, 45800, 50900, 55000, 59050, 63150, 67200, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 34650, 39600, 44550, 49500, 53450, 57400, 61350, 65300, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 32100, 36650, 41250, 45800, 49500, 53150, 56800, 60500, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 35350, 40400, 45450, 50450, 54500, 58550, 62600, 66600, 33500, 38300, 43100, 47850, 51700, 55550, 59350, 63200, 31050, 35450, 39900, 44300, 47850, 51400, 54950, 58500, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 31900, 36450, 41000, 45550, 49200, 52850, 56500, 60150, 36300, 41500, 46700, 51850, 56000, 60150, 64300, 68450, 34800, 39800, 44750, 49700, 53700, 57700, 61650, 65650, 32800, 37450, 42150, 46800, 50550, 54300, 58050, 61800, 34400, 39300, 44200, 49100, 53050, 57000, 60900, 64850, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600], sources: [47] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [18700, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18200, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20300, 23200, 27320, 33000, 38680, 44360, 50040, 55720, 18800, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19700, 22500, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19400, 22150, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18750, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19250, 22000, 27320, 33000, 38680, 44360, 50040, 55720, 23200, 26500, 29800, 33100, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20100, 22950, 27320, 33000, 38680, 44360, 50040, 55720, 18250, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19300, 22050, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19200, 21950, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18350, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20100, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21900, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21400, 24450, 27500, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20800, 23750, 27320, 33000, 38680, 44360, 50040, 55720, 23800, 27200, 30600, 34000, 38680, 44360, 50040, 55720, 19450, 22200, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19050, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19100, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20550, 23500, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21650, 24750, 27850, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19600, 22400, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18950, 21650, 27320, 33000, 38680, 44360, 50040, 55720, 21600, 24700, 27800, 33000, 38680, 44360, 50040, 55720, 20150, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20350, 23250, 27320, 33000, 38680, 44360, 50040, 55720, 21400, 24450, 27500, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20800, 23800, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19250, 22000, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21200, 24200, 27320, 33000, 38680, 44360, 50040, 55720, 20100, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 18650, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21900, 27320, 33000, 38680, 44360, 50040, 55720, 21800, 24900, 28000, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 19700, 22500, 27320, 33000, 38680, 44360, 50040, 55720, 20650, 23600, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720], sources: [47] },
    ],
  },
}
