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
    {"title":"Minn. Stat. § 256P.02 Subd. 2 (Resource limit)","href":"https://www.revisor.mn.gov/statutes/cite/256P.02"},
    {"title":"Minn. Stat. § 256D.425 Subd. 2(b) (Resource standards via § 256P.02)","href":"https://www.revisor.mn.gov/statutes/cite/256D.425"},
    {"title":"SSA State Assistance Programs for SSI Recipients, January 2011 - Minnesota, Table 1","href":"https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/2011/mn.html"},
    {"title":"MN DHS Combined Manual 0020.21 - MSA Assistance Standards (01/2026)","href":"https://www.dhs.state.mn.us/main/groups/county_access/documents/pub/mndhs-073585.pdf#page=4"},
    {"title":"MN House Research Department - Minnesota Supplemental Aid (October 2024), MSA Assistance Standards table","href":"https://www.house.mn.gov/hrd/pubs/pap_MSA.pdf#page=6"},
    {"title":"MN DHS Combined Manual 0020.24 - Personal Needs Allowance (01/2026)","href":"https://www.dhs.state.mn.us/main/groups/county_access/documents/pub/mndhs-073585.pdf#page=6"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
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
    'stateSupplement.fromAge': [
      { from: '1974-01-01', value: 18, sources: [65] },
    ],
    'stateSupplement.savings': [
      { from: '2016-06-01', value: 10000, sources: [66, 67] },
    ],
    'stateSupplement.need': [
      { from: '2011-01-01', value: 735, sources: [68, 69] },
      { from: '2024-01-01', value: 1004, sources: [70, 69] },
      { from: '2025-01-01', value: 1028, sources: [69, 71] },
      { from: '2026-01-01', value: 1055, sources: [69, 71] },
    ],
    'stateSupplement.needWithOthers': [
      { from: '2011-01-01', value: 542, sources: [68, 69] },
      { from: '2024-01-01', value: 721, sources: [70, 69] },
      { from: '2025-01-01', value: 737.33, sources: [69, 71] },
      { from: '2026-01-01', value: 755.33, sources: [69, 71] },
    ],
    'stateSupplement.needTogether': [
      { from: '2011-01-01', value: 1102, sources: [68, 69] },
      { from: '2024-01-01', value: 1506, sources: [70, 69] },
      { from: '2025-01-01', value: 1541, sources: [69, 71] },
      { from: '2026-01-01', value: 1582, sources: [69, 71] },
    ],
    'stateSupplement.needTogetherWithOthers': [
      { from: '2011-01-01', value: 738, sources: [68, 69] },
      { from: '2024-01-01', value: 1007, sources: [70, 69] },
      { from: '2025-01-01', value: 1030.67, sources: [69, 71] },
      { from: '2026-01-01', value: 1058, sources: [69, 71] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 27000, sources: [72] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 2, 0, 10, 0, 11, 0, 2, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 2, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 2, 0, 24, 0, 25, 0, 2, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 26, 0, 33, 0, 34, 0, 35, 0, 36, 0, 37, 0, 38, 0, 39, 0, 40, 0, 25, 0, 41, 0, 15, 0, 42, 0, 7, 0, 43, 0, 11, 0, 17, 0, 44, 0, 45, 0, 46, 0, 47, 0, 48, 0, 49, 0, 2, 0, 50, 0, 51, 0, 52, 0, 53, 0, 54, 0, 55, 0, 9, 0, 2, 0, 2, 0, 56, 0, 5, 0, 57, 0, 58, 0, 59, 0, 60, 0, 61, 0, 62, 0, 63, 0, 23, 0, 2, 0, 64, 0, 3, 0, 65, 0, 2, 0, 4], sources: [72] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [83800, 131500, 98100, 95800, 107100, 101700, 106500, 95500, 101100, 88300, 97500, 115200, 90400, 95700, 97800, 96700, 135800, 105900, 88200, 98800, 91600, 114100, 95600, 105800, 92900, 99100, 93500, 101400, 107000, 88100, 99300, 99900, 116800, 91500, 102300, 107300, 76300, 98700, 86100, 101900, 91300, 97400, 83300, 99700, 111300, 90800, 88000, 106800, 103900, 106700, 92100, 94200, 108400, 106100, 95900, 105600, 117000, 100400, 82700, 83500, 91100, 107400, 88700, 100200, 106300], sources: [72] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 73650, 84200, 94700, 105200, 113650, 122050, 130450, 138900, 54950, 62800, 70650, 78500, 84800, 91100, 97350, 103650, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 56950, 65100, 73250, 81350, 87900, 94400, 100900, 107400, 59650, 68200, 76700, 85200, 92050, 98850, 105650, 112500, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 56650, 64750, 72850, 80900, 87400, 93850, 100350, 106800, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 64550, 73750, 82950, 92150, 99550, 106900, 114300, 121650, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 59300, 67800, 76250, 84700, 91500, 98300, 105050, 111850, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 55350, 63250, 71150, 79050, 85400, 91700, 98050, 104350, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 63950, 73050, 82200, 91300, 98650, 105950, 113250, 120550, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 59300, 67750, 76200, 84650, 91450, 98200, 105000, 111750, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 55550, 63450, 71400, 79300, 85650, 92000, 98350, 104700, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 56800, 64900, 73000, 81100, 87600, 94100, 100600, 107100, 59950, 68500, 77050, 85600, 92450, 99300, 106150, 113000, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 55650, 63600, 71550, 79450, 85850, 92200, 98550, 104900, 55950, 63950, 71950, 79900, 86300, 92700, 99100, 105500, 65450, 74800, 84150, 93450, 100950, 108450, 115900, 123400, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 57300, 65500, 73700, 81850, 88400, 94950, 101500, 108050, 60100, 68700, 77300, 85850, 92750, 99600, 106500, 113350, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 55300, 63200, 71100, 78950, 85300, 91600, 97900, 104250, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 57050, 65200, 73350, 81500, 88050, 94550, 101100, 107600, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 55850, 63800, 71800, 79750, 86150, 92550, 98900, 105300, 62350, 71250, 80150, 89050, 96200, 103300, 110450, 117550, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 58200, 66500, 74800, 83100, 89750, 96400, 103050, 109700, 59750, 68300, 76850, 85350, 92200, 99050, 105850, 112700, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 60700, 69400, 78050, 86700, 93650, 100600, 107550, 114450, 59450, 67950, 76450, 84900, 91700, 98500, 105300, 112100, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 59150, 67600, 76050, 84500, 91300, 98050, 104800, 111550, 65550, 74900, 84250, 93600, 101100, 108600, 116100, 123600, 56250, 64250, 72300, 80300, 86750, 93150, 99600, 106000, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 60150, 68750, 77350, 85900, 92800, 99650, 106550, 113400, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 56150, 64150, 72150, 80150, 86600, 93000, 99400, 105800, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300], sources: [72] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 46050, 52600, 59200, 65750, 71050, 76300, 81550, 86800, 34350, 39250, 44150, 49050, 53000, 56900, 60850, 64750, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 35600, 40700, 45800, 50850, 54950, 59000, 63100, 67150, 37300, 42600, 47950, 53250, 57550, 61800, 66050, 70300, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 35400, 40450, 45500, 50550, 54600, 58650, 62700, 66750, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 47550, 54350, 61150, 67900, 73350, 78800, 84200, 89650, 37100, 42400, 47700, 52950, 57200, 61450, 65700, 69900, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34600, 39550, 44500, 49400, 53400, 57350, 61300, 65250, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 39950, 45650, 51350, 57050, 61650, 66200, 70750, 75350, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 37050, 42350, 47650, 52900, 57150, 61400, 65600, 69850, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34700, 39650, 44600, 49550, 53550, 57500, 61450, 65450, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 35500, 40600, 45650, 50700, 54800, 58850, 62900, 66950, 37450, 42800, 48150, 53500, 57800, 62100, 66350, 70650, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34800, 39750, 44700, 49650, 53650, 57600, 61600, 65550, 35000, 40000, 45000, 49950, 53950, 57950, 61950, 65950, 40900, 46750, 52600, 58400, 63100, 67750, 72450, 77100, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 35850, 40950, 46050, 51150, 55250, 59350, 63450, 67550, 37600, 42950, 48300, 53650, 57950, 62250, 66550, 70850, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34550, 39500, 44450, 49350, 53300, 57250, 61200, 65150, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 35700, 40800, 45900, 50950, 55050, 59150, 63200, 67300, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34900, 39900, 44900, 49850, 53850, 57850, 61850, 65850, 39000, 44550, 50100, 55650, 60150, 64600, 69050, 73500, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 36400, 41600, 46800, 51950, 56150, 60300, 64450, 68600, 37350, 42700, 48050, 53350, 57650, 61900, 66200, 70450, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 37950, 43400, 48800, 54200, 58550, 62900, 67250, 71550, 37150, 42450, 47750, 53050, 57300, 61550, 65800, 70050, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 37000, 42250, 47550, 52800, 57050, 61250, 65500, 69700, 40950, 46800, 52650, 58500, 63200, 67900, 72550, 77250, 35150, 40200, 45200, 50200, 54250, 58250, 62250, 66300, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 37600, 43000, 48350, 53700, 58000, 62300, 66600, 70900, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 35100, 40100, 45100, 50100, 54150, 58150, 62150, 66150, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200], sources: [72] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 27650, 31600, 35550, 39450, 42650, 45800, 50040, 55720, 20650, 23600, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 21350, 24400, 27450, 33000, 38680, 44360, 50040, 55720, 22400, 25600, 28800, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 21250, 24300, 27350, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 24200, 27650, 31100, 34550, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 28550, 32600, 36700, 40750, 44050, 47300, 50550, 55720, 22250, 25400, 28600, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20800, 23750, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 24000, 27400, 30850, 34250, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 22250, 25400, 28600, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20850, 23800, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 21300, 24350, 27400, 33000, 38680, 44360, 50040, 55720, 22500, 25700, 28900, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 21000, 24000, 27320, 33000, 38680, 44360, 50040, 55720, 24550, 28050, 31550, 35050, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 21500, 24600, 27650, 33000, 38680, 44360, 50040, 55720, 22550, 25800, 29000, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20750, 23700, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 21400, 24450, 27500, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20950, 23950, 27320, 33000, 38680, 44360, 50040, 55720, 23400, 26750, 30100, 33400, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 21850, 24950, 28050, 33000, 38680, 44360, 50040, 55720, 22400, 25600, 28800, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 22750, 26000, 29250, 33000, 38680, 44360, 50040, 55720, 22300, 25500, 28700, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 22200, 25400, 28550, 33000, 38680, 44360, 50040, 55720, 24600, 28100, 31600, 35100, 38680, 44360, 50040, 55720, 21100, 24100, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 22550, 25800, 29000, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 21050, 24050, 27320, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720], sources: [72] },
    ],
  },
}
