// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Minnesota */
export const figures: StateFigures = {
  state: 'MN',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"USDA FNS Minnesota ABAWD Waiver Response, May 31, 2024 - Tables 1 and 2 county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/mn-abawd-response-fy2024.pdf#page=3"},
    {"title":"USDA FNS Minnesota ABAWD Waiver Response, May 31, 2024 - implementation date (2024-07-01) and expiration date (2025-06-30)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/mn-abawd-response-fy2024.pdf#page=4"},
    {"title":"USDA FNS Minnesota ABAWD Waiver Response, June 3, 2025 - requested area (17 counties and nine reservation areas) and county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/mn-abawd-response-fy2025.pdf#page=2"},
    {"title":"USDA FNS Minnesota ABAWD Waiver Response, June 3, 2025 - implementation date (2025-07-01) and expiration date (2026-06-30)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/mn-abawd-response-fy2025.pdf#page=4"},
    {"title":"USDA SNAP Waiver of the Time Limit - Status Update Memorandum, February 26, 2026 (Appendix A, Minnesota through 2026-06-30)","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.obbb-time-limit-waivers-reinstatement.pdf#page=2"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"USDA ERS SNAP Policy Database (bbce_elddisinclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"7 CFR 273.2(j)(2)(xi), categorical eligibility exemptions","href":"https://www.law.cornell.edu/cfr/text/7/273.2#j_2_xi"},
    {"title":"7 CFR 273.9(a), income eligibility standards","href":"https://www.law.cornell.edu/cfr/text/7/273.9#a"},
    {"title":"FRAC | The State of Healthy School Meals for All","href":"https://frac.org/hsmfa-report-2024"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Minnesota CCAP Copayment schedules (DHS-6413N), effective Oct. 13, 2025","href":"https://edocs.dhs.state.mn.us/lfserver/Public/DHS-6413N-ENG#page=5"},
    {"title":"Minn. Stat. 142E.10, subd. 1 (financial eligibility; formerly 119B.09)","href":"https://www.revisor.mn.gov/statutes/cite/142E.10"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels#footnote10"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"SSA POMS SI 01715.010 Medicaid and the Supplemental Security Income Program","href":"https://secure.ssa.gov/apps10/poms.nsf/lnx/0501715010"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"MinnesotaCare | Minnesota Department of Human Services","href":"https://mn.gov/dhs/people-we-serve/adults/health-care/health-care-programs/programs-and-services/minnesotacare.jsp"},
    {"title":"Basic Health Program | Medicaid","href":"https://www.medicaid.gov/basic-health-program"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Minnesota House Research - Minnesota Family Investment Program (2024)","href":"https://www.house.mn.gov/hrd/pubs/pap_mfip.pdf#page=17"},
    {"title":"Minnesota House Research - MFIP Grants Calculation and Exit Points","href":"https://www.house.mn.gov/hrd/pubs/mfipgrant.pdf#page=3"},
    {"title":"Minnesota DHS Combined Manual October 2025 - MFIP/DWP Assistance Standards","href":"https://www.dhs.state.mn.us/main/idcplg?IdcService=GET_DYNAMIC_CONVERSION&dID=160643"},
    {"title":"Minnesota DHS Combined Manual October 2023 - MFIP/DWP Assistance Standards","href":"https://www.dhs.state.mn.us/main/idcplg?IdcService=GET_DYNAMIC_CONVERSION&dID=139469"},
    {"title":"Minnesota Statute 142G.17, Subd.7. Family wage level","href":"https://www.revisor.mn.gov/statutes/cite/142G.17#stat.142G.17.7"},
    {"title":"Minnesota DHS ESM 3.9 - Income and Asset Limits for MFIP/DWP","href":"https://www.dhs.state.mn.us/main/idcplg?IdcService=GET_DYNAMIC_CONVERSION&RevisionSelectionMethod=LatestReleased&dDocName=ESM_000309"},
    {"title":"Minnesota Statute 256P.03, Subd. 2 - Earned Income Disregard","href":"https://www.revisor.mn.gov/statutes/cite/256P.03#stat.256P.03.2"},
    {"title":"Minnesota DHS Combined Manual 0018.18 - Earned Income Disregards","href":"https://www.dhs.state.mn.us/main/idcplg?IdcService=GET_DYNAMIC_CONVERSION&RevisionSelectionMethod=LatestReleased&dDocName=cm_001818"},
    {"title":"Minnesota Statute 256P.06, Subd. 3 (xiii)","href":"https://www.revisor.mn.gov/statutes/cite/256P.06#stat.256P.06.3"},
    {"title":"Minnesota Statute 256P.02, Subd. 2 - Asset Limits","href":"https://www.revisor.mn.gov/statutes/cite/256P.02#stat.256P.02.2"},
    {"title":"Minnesota DHS Combined Manual February 2020 - MFIP/DWP Assistance Standards","href":"https://www.dhs.state.mn.us/main/idcplg?IdcService=GET_DYNAMIC_CONVERSION&dID=128627"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"CMS, market rating reforms: state-specific age curves and family tiers","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/downloads/statespecagecrv053117.pdf"},
    {"title":"Minn. Stat. 256D.425, subd. 1"},
    {"title":"SSA State Assistance Programs for SSI Recipients, January 2011 - Minnesota, Table 1","href":"https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/2011/mn.html"},
    {"title":"MN DHS Combined Manual 0020.21 - MSA Assistance Standards (01/2026)","href":"https://www.dhs.state.mn.us/main/groups/county_access/documents/pub/mndhs-073585.pdf#page=4"},
    {"title":"MN House Research Department - Minnesota Supplemental Aid (October 2024), MSA Assistance Standards table","href":"https://www.house.mn.gov/hrd/pubs/pap_MSA.pdf#page=6"},
    {"title":"MN DHS Combined Manual 0020.24 - Personal Needs Allowance (01/2026)","href":"https://www.dhs.state.mn.us/main/groups/county_access/documents/pub/mndhs-073585.pdf#page=6"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 651, sources: [0, 1] },
      { from: '2024-10-01', value: 649, sources: [0, 2] },
      { from: '2025-10-01', value: 667, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 213, sources: [0, 1] },
      { from: '2024-10-01', value: 229, sources: [0, 2] },
      { from: '2025-10-01', value: 235, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 54, sources: [0, 1] },
      { from: '2024-10-01', value: 60, sources: [0, 2] },
      { from: '2025-10-01', value: 62, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.5, sources: [5, 6] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [7, 8] },
      { from: '2024-07-01', value: [27001, 27017, 27021, 27029, 27057, 27059, 27061, 27065, 27071, 27075, 27087, 27095, 27097, 27115, 27159], sources: [7, 8] },
      { from: '2025-07-01', value: [27001, 27017, 27021, 27029, 27057, 27059, 27061, 27065, 27071, 27077, 27087, 27095, 27097, 27107, 27115, 27153, 27159], sources: [8, 9] },
      { from: '2026-07-01', value: [27029], sources: [10, 11] },
      { from: '2026-12-01', value: [], sources: [10, 11] },
    ],
    'snap.broadBased.gross': [
      { from: '2022-09-01', value: 2, sources: [12, 13] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2022-09-01', value: 2, sources: [14, 15] },
      { from: '2024-07-01', value: Infinity, sources: [14] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2015-10-01', value: 0, sources: [16, 17] },
      { from: '2024-07-01', value: 1, sources: [16, 17] },
    ],
    'meals.freeForAll': [
      { from: '2023-07-01', value: 1, sources: [18, 19] },
    ],
    'meals.paysReduced': [
      { from: '2014-07-01', value: 1, sources: [20, 19] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 125645, sources: [21, 22] },
      { from: '2024-10-01', value: 137690, sources: [22, 23] },
      { from: '2025-10-01', value: 143998, sources: [23, 22] },
      { from: '2026-10-01', value: 147939, sources: [24, 23] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [25, 26] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.5, sources: [25, 26] },
    ],
    'childCare.planOfMedian': [
      { from: '2025-01-01', value: 0.47, sources: [27, 28] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.88, sources: [29, 30] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.8, sources: [30, 31] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.8, sources: [30, 31] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.83, sources: [32, 31] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 1.38, sources: [33] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [34, 35] },
    ],
    'medicaid.infantUnder': [
      { from: '2015-01-01', value: 2, sources: [36] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 3000, sources: [37] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [38, 39] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 810, sources: [40] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 3000, sources: [40] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 6000, sources: [41] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [42, 38] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 1098, sources: [40] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 6000, sources: [40] },
    ],
    'medicaid.ownSsiTest': [
      { from: '2024-01-01', value: 1, sources: [43] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [40] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [40] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [40] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [40] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [40] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [44, 45] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [44, 46] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [45] },
    ],
    'bhp.limit': [
      { from: '2015-01-01', value: 2, sources: [47, 48] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.83, sources: [49, 50] },
    ],
    'tanf.payment': [
      { from: '2023-10-01', value: [405, 621, 731, 833, 921, 1009, 1097, 1174, 1248, 1312], beyond: 62, sources: [51, 52] },
      { from: '2024-10-01', value: [419, 642, 756, 861, 952, 1043, 1134, 1214, 1290, 1357], beyond: 64, sources: [53, 52] },
      { from: '2025-10-01', value: [431, 661, 778, 886, 980, 1073, 1167, 1249, 1327, 1396], beyond: 66, sources: [52, 53] },
    ],
    'tanf.foodPortion': [
      { from: '2023-10-01', value: [242, 446, 639, 814, 980, 1189, 1296, 1476, 1656, 1839], beyond: 184, sources: [51, 54] },
      { from: '2024-10-01', value: [242, 445, 638, 814, 981, 1195, 1301, 1481, 1661, 1844], beyond: 185, sources: [53, 51] },
      { from: '2025-10-01', value: [247, 453, 652, 829, 1002, 1224, 1333, 1510, 1688, 1869], beyond: 182, sources: [53, 51] },
    ],
    'tanf.familyWage': [
      { from: '1998-01-01', value: 1.1, sources: [55, 56] },
    ],
    'tanf.flat': [
      { from: '2015-10-01', value: 65, sources: [57, 58] },
    ],
    'tanf.restShare': [
      { from: '2014-10-01', value: 0.5, sources: [57, 58] },
    ],
    'tanf.supportOff': [
      { from: '2016-01-01', value: [100, 200], sources: [59] },
    ],
    'tanf.assets': [
      { from: '2015-02-01', value: [10000], sources: [60, 56] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [52, 61] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 7, 0, 8, 0, 6, 0, 7, 0, 8, 0, 5, 0, 3, 0, 4, 0, 2, 0, 8, 0, 7, 0, 5, 0, 7, 0, 6, 0, 9, 0, 2, 0, 4, 0, 7, 0, 8, 0, 1, 0, 6, 0, 3, 0, 1, 0, 1, 0, 1, 0, 6, 0, 8, 0, 1, 0, 7, 0, 7, 0, 2, 0, 4, 0, 7, 0, 5, 0, 9, 0, 2, 0, 5, 0, 2, 0, 2, 0, 3, 0, 4, 0, 5, 0, 5, 0, 9, 0, 9, 0, 3, 0, 5, 0, 7, 0, 7, 0, 1, 0, 4, 0, 3, 0, 4, 0, 9, 0, 1, 0, 6, 0, 9, 0, 7, 0, 4, 0, 9, 0, 6, 0, 8, 0, 9, 0, 4, 0, 5, 0, 3, 0, 4, 0, 7, 0, 2, 0, 8, 0, 8, 0, 5, 0, 8, 0, 1, 0, 6, 0, 5, 0, 7, 0, 6, 0, 1, 0, 7, 0, 3, 0, 8, 0, 3, 0, 6, 0, 1, 0, 8, 0, 5], sources: [62] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 27000, sources: [62] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 358, 315, 339, 298, 297, 262, 252, 258, 279], sources: [63] },
      { from: '2026-01-01', value: [0, 461, 392, 399, 339, 355, 342, 317, 308, 344], sources: [63] },
    ],
    'aca.ageFactor': [
      { from: '2018-01-01', value: [1, 1, 1, 1, 1, 1, 1, 1.1236, 1.1236, 1.1236, 1.1236, 1.1281, 1.1506, 1.1775, 1.2213, 1.2573, 1.2753, 1.3022, 1.3292, 1.3461, 1.364, 1.373, 1.382, 1.391, 1.4, 1.418, 1.436, 1.4629, 1.4888, 1.5247, 1.5697, 1.6225, 1.6854, 1.7562, 1.8371, 1.9169, 2.0067, 2.0955, 2.1933, 2.2921, 2.3989, 2.5056, 2.6213, 2.7382, 2.8629, 2.9247, 3.0494, 3.1573, 3.2281, 3.3169, 3.3708], sources: [64] },
    ],
    'supplement.fromAge': [
      { from: '1974-01-01', value: 18, sources: [65] },
    ],
    'supplement.need': [
      { from: '2011-01-01', value: 735, sources: [66, 67] },
      { from: '2024-01-01', value: 1004, sources: [68, 67] },
      { from: '2025-01-01', value: 1028, sources: [67, 69] },
      { from: '2026-01-01', value: 1055, sources: [67, 69] },
    ],
    'supplement.needWithOthers': [
      { from: '2011-01-01', value: 542, sources: [66, 67] },
      { from: '2024-01-01', value: 721, sources: [68, 67] },
      { from: '2025-01-01', value: 737.33, sources: [67, 69] },
      { from: '2026-01-01', value: 755.33, sources: [67, 69] },
    ],
    'supplement.needTogether': [
      { from: '2011-01-01', value: 1102, sources: [66, 67] },
      { from: '2024-01-01', value: 1506, sources: [68, 67] },
      { from: '2025-01-01', value: 1541, sources: [67, 69] },
      { from: '2026-01-01', value: 1582, sources: [67, 69] },
    ],
    'supplement.needTogetherWithOthers': [
      { from: '2011-01-01', value: 738, sources: [66, 67] },
      { from: '2024-01-01', value: 1007, sources: [68, 67] },
      { from: '2025-01-01', value: 1030.67, sources: [67, 69] },
      { from: '2026-01-01', value: 1058, sources: [67, 69] },
    ],
  },
}
