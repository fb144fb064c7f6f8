// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Wyoming */
export const figures: StateFigures = {
  state: 'WY',
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
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Wyoming DFS Child Care Subsidy Policy Manual §1101.A (PDF p. 1)","href":"https://dfs.wyo.gov/about/policy-manuals/child-care-subsidy-policy-manual/"},
    {"title":"Wyo. Admin. Rules, DFS, Child Care - Purchase of Service, Ch. 1 §8(e)(i)(N) and Appendix A, eff. 05/07/2025 (PDF pp. 18, 37)","href":"https://rules.wyo.gov/DownloadFile.aspx?source_id=24638&source_type_id=81&doc_type_id=110&include_meta_data=Y&file_type=pdf&filename=24638.pdf&token=189087205215053222164006221008072207044097222254"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Wyoming Medicaid State Plan, WY-13-0008-MM1, page S14"},
    {"title":"Section 1931 Medicaid Eligibility","href":"https://www.law.cornell.edu/uscode/text/42/1396u-1"},
    {"title":"KFF - Medicaid Eligibility for Parents","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-parents/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Wyoming DFS Table II POWER Income Limits","href":"https://dfs.wyo.gov/about/policy-manuals/snap-and-power-policy-manual/table-ii-power-income-limits/"},
    {"title":"Wyoming DFS SNAP and POWER Policy Manual Section 905 - Payment Standards","href":"https://dfs.wyo.gov/accordions/snap-and-power-policy-manual-900-extended-menu/"},
    {"title":"Wyoming Statute 42-2-103(e)(iv) - Earned Income Disregard","href":"https://wyoleg.gov/statutes/compress/title42.pdf#page=10"},
    {"title":"Wyoming DFS SNAP and POWER Policy Manual Section 906 - Earned Income Disregards","href":"https://dfs.wyo.gov/accordions/snap-and-power-policy-manual-900-extended-menu/"},
    {"title":"Wyoming Statute 42-2-102(d)(v) - Eligibility requirements","href":"https://wyoleg.gov/statutes/compress/title42.pdf#page=25"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Wyoming Eligibility Online Manual M1804, State Supplemental Payments","href":"https://ecom.wyo.gov/m1800-other-programs/m1804-state-supplemental-payments"},
    {"title":"2024 Wyoming Budget Act HB0001 (Enrolled Act 50), Section 2, Section 048, footnote 2","href":"https://wyoleg.gov/2024/Enroll/HB0001.pdf#page=21"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 478, sources: [0, 1] },
      { from: '2024-10-01', value: 497, sources: [0, 2] },
      { from: '2025-10-01', value: 510, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 317, sources: [0, 1] },
      { from: '2024-10-01', value: 330, sources: [0, 2] },
      { from: '2025-10-01', value: 340, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 56, sources: [0, 1] },
      { from: '2024-10-01', value: 55, sources: [0, 2] },
      { from: '2025-10-01', value: 57, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.25, sources: [5, 6] },
    ],
    'snap.standardMedical': [
      { from: '2023-01-01', value: 138, sources: [7, 8] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 104110, sources: [9, 10] },
      { from: '2024-10-01', value: 111736, sources: [10, 11] },
      { from: '2025-10-01', value: 114837, sources: [11, 10] },
      { from: '2026-10-01', value: 114932, sources: [12, 11] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [13, 14] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [13, 14] },
    ],
    'childCare.planOfPoverty': [
      { from: '2024-04-01', value: 1.75, sources: [15, 16] },
    ],
    'medicaid.infant': [
      { from: '2021-01-01', value: 2.05, sources: [17, 18] },
    ],
    'medicaid.youngChild': [
      { from: '2021-01-01', value: 2.05, sources: [18, 19] },
    ],
    'medicaid.olderChild': [
      { from: '2021-01-01', value: 2.05, sources: [18, 19] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.59, sources: [20, 21] },
    ],
    'medicaid.parentDollars': [
      { from: '2014-01-01', value: [529, 737, 873, 999, 1192, 1327, 1515, 1644, 1841, 1972], beyond: 0, sources: [22] },
    ],
    'medicaid.parentIsDeprived': [
      { from: '2018-01-01', value: 1, sources: [23, 24] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [25, 26] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [27, 25] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [28, 29] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [30] },
    ],
    'tanf.payment': [
      { from: '2023-07-01', value: [461, 762, 812, 812, 863, 863, 914, 914, 914, 914, 914, 914], sources: [31, 32] },
      { from: '2024-07-01', value: [485, 801, 854, 854, 908, 908, 961, 961, 961, 961, 961, 961], sources: [31, 32] },
      { from: '2025-07-01', value: [512, 847, 902, 902, 959, 959, 1015, 1015, 1015, 1015, 1015, 1015], sources: [31, 32] },
    ],
    'tanf.paymentSubsidized': [
      { from: '2023-07-01', value: [268, 487, 558, 558, 632, 632, 705, 705, 705, 705, 705, 705], sources: [31, 32] },
      { from: '2024-07-01', value: [282, 512, 587, 587, 665, 665, 742, 742, 742, 742, 742, 742], sources: [31, 32] },
      { from: '2025-07-01', value: [298, 541, 620, 620, 702, 702, 783, 783, 783, 783, 783, 783], sources: [31, 32] },
    ],
    'tanf.flat': [
      { from: '2009-07-01', value: 600, sources: [33, 34] },
    ],
    'tanf.flatTwoParents': [
      { from: '2009-07-01', value: 1200, sources: [33, 34] },
    ],
    'tanf.flatOfFamily': [
      { from: '2009-07-01', value: 1, sources: [33, 34] },
    ],
    'tanf.assets': [
      { from: '2009-07-01', value: [5000], sources: [35, 31] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [31, 32] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 2, 0, 3, 0, 1, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3], sources: [36] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 56000, sources: [36] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 513, 491, 528], sources: [37] },
      { from: '2026-01-01', value: [0, 642, 615, 661], sources: [37] },
    ],
    'stateSupplement.own': [
      { from: '2021-07-01', value: [20, 20, 20], sources: [38, 39] },
    ],
    'stateSupplement.ownEach': [
      { from: '2021-07-01', value: [20, 20, 20], sources: [38, 39] },
    ],
    'stateSupplement.onlyWithSsi': [
      { from: '1974-01-01', value: 1, sources: [38, 39] },
    ],
    'stateSupplement.onlyIncomeIsSsi': [
      { from: '1974-01-01', value: 1, sources: [38, 39] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 56000, sources: [40] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23], sources: [40] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [107000, 85100, 111700, 86300, 102800, 105500, 86700, 83500, 80400, 82600, 104400, 113600, 99500, 84000, 100400, 97500, 100200, 116800, 103400, 148500, 99900, 97400, 104900], sources: [40] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [59950, 68500, 77050, 85600, 92450, 99300, 106150, 113000, 55650, 63600, 71550, 79500, 85900, 92250, 98600, 104950, 62550, 71500, 80450, 89350, 96500, 103650, 110800, 117950, 55650, 63600, 71550, 79500, 85900, 92250, 98600, 104950, 57600, 65800, 74050, 82250, 88850, 95450, 102000, 108600, 59100, 67550, 76000, 84400, 91200, 97950, 104700, 111450, 55650, 63600, 71550, 79500, 85900, 92250, 98600, 104950, 55650, 63600, 71550, 79500, 85900, 92250, 98600, 104950, 55650, 63600, 71550, 79500, 85900, 92250, 98600, 104950, 55650, 63600, 71550, 79500, 85900, 92250, 98600, 104950, 58450, 66800, 75150, 83500, 90200, 96900, 103550, 110250, 63650, 72750, 81850, 90900, 98200, 105450, 112750, 120000, 55750, 63700, 71650, 79600, 86000, 92350, 98750, 105100, 55650, 63600, 71550, 79500, 85900, 92250, 98600, 104950, 56250, 64250, 72300, 80300, 86750, 93150, 99600, 106000, 55650, 63600, 71550, 79500, 85900, 92250, 98600, 104950, 57500, 65700, 73950, 82100, 88700, 95250, 101850, 108400, 65450, 74800, 84150, 93450, 100950, 108450, 115900, 123400, 57900, 66200, 74450, 82700, 89350, 95950, 102550, 109200, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 55950, 63950, 71950, 79900, 86300, 92700, 99100, 105500, 55650, 63600, 71550, 79500, 85900, 92250, 98600, 104950, 58750, 67150, 75550, 83900, 90650, 97350, 104050, 110750], sources: [40] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [37450, 42800, 48150, 53500, 57800, 62100, 66350, 70650, 34800, 39800, 44750, 49700, 53700, 57700, 61650, 65650, 39100, 44700, 50300, 55850, 60350, 64800, 69300, 73750, 34800, 39800, 44750, 49700, 53700, 57700, 61650, 65650, 36000, 41150, 46300, 51400, 55550, 59650, 63750, 67850, 36950, 42200, 47500, 52750, 57000, 61200, 65450, 69650, 34800, 39800, 44750, 49700, 53700, 57700, 61650, 65650, 34800, 39800, 44750, 49700, 53700, 57700, 61650, 65650, 34800, 39800, 44750, 49700, 53700, 57700, 61650, 65650, 34800, 39800, 44750, 49700, 53700, 57700, 61650, 65650, 36550, 41800, 47000, 52200, 56400, 60600, 64750, 68950, 39800, 45450, 51150, 56800, 61350, 65900, 70450, 75000, 34850, 39800, 44800, 49750, 53750, 57750, 61700, 65700, 34800, 39800, 44750, 49700, 53700, 57700, 61650, 65650, 35150, 40200, 45200, 50200, 54250, 58250, 62250, 66300, 34800, 39800, 44750, 49700, 53700, 57700, 61650, 65650, 35950, 41050, 46200, 51300, 55450, 59550, 63650, 67750, 40900, 46750, 52600, 58400, 63100, 67750, 72450, 77100, 36200, 41400, 46550, 51700, 55850, 60000, 64150, 68250, 52000, 59400, 66850, 74250, 80200, 86150, 92100, 98050, 35000, 40000, 45000, 49950, 53950, 57950, 61950, 65950, 34800, 39800, 44750, 49700, 53700, 57700, 61650, 65650, 36750, 42000, 47250, 52450, 56650, 60850, 65050, 69250], sources: [40] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [22500, 25700, 28900, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 23450, 26800, 30150, 33500, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 21600, 24700, 27800, 33000, 38680, 44360, 50040, 55720, 22200, 25350, 28500, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 21950, 25050, 28200, 33000, 38680, 44360, 50040, 55720, 23900, 27300, 30700, 34100, 38680, 44360, 50040, 55720, 20900, 23900, 27320, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 21100, 24100, 27320, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 21600, 24650, 27750, 33000, 38680, 44360, 50040, 55720, 24550, 28050, 31550, 35050, 38680, 44360, 50040, 55720, 21700, 24800, 27900, 33000, 38680, 44360, 50040, 55720, 31200, 35650, 40100, 44550, 48150, 51700, 55250, 58850, 21000, 24000, 27320, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 22050, 25200, 28350, 33000, 38680, 44360, 50040, 55720], sources: [40] },
    ],
  },
}
