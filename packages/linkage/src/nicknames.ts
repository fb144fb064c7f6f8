/**
 * Short and familiar forms of given names: the formal name, then its forms. Compiled by hand for Kith from common usage
 * in the United States, Latin America and Spain; forms as described in Hanks, Hardcastle & Hodges, A Dictionary of First
 * Names (Oxford, 2006) and, for Spanish, in the Fundéu and RAE notes on hypocoristics. A line is added by adding a line.
 */
const forms = `
abigail abby gail abbie
abraham abe bram
adelaide addie heidi
agnes aggie nessa
albert al bert bertie albie
alberto beto berto tito
alejandra ale alex sandra jandra
alejandro ale alex jandro alejo
alexander alex al xander sandy lex sasha alec
alexandra alex sandra lexi sasha sandy alexa
alfred al fred alfie freddy
alfredo fredo alf fredi
alice allie ali
alicia licha ali
allison allie ali
amanda mandy manda
amelia amy millie mel
anastasia nastya ana stacy
andrea andy drea
andrew andy drew
angela angie angel
angelica angie
ana anita any
ann annie nan nancy
anna annie nan anya ania
anthony tony ant
antonia toni tona
antonio tono tony toni
araceli chela celi
archibald archie
arthur art artie
arturo turo
augustus gus augie
barbara barb babs barbie
bartholomew bart
beatrice bea trixie bee
beatriz betty bety
benedict ben
benjamin ben benny benji benja
bernard bernie barney
bernardo beno nardo
bradley brad
bridget biddy bridie
caroline carrie carol caro
carolina caro
carlos carlitos charlie
catalina cata lina
catherine cathy cat kate cath katie
cecilia ceci celia cissy
charles charlie chuck chas chip chaz
charlotte lottie charlie lotte
christian chris
christina tina chris chrissy christy
christine tina chris chrissy christy
christopher chris topher kit
claudia claudi
clifford cliff
concepcion concha conchita
consuelo chelo
cornelius neil corny
cristina cris tina
cristobal cris toba
curtis curt
cynthia cindy
daniel dan danny dani
daniela dani
david dave davey davy
deborah deb debbie debby
delores dee lola
derek rick
diego dieguito
dolores lola lolita
dominic dom nick
donald don donnie
dorothy dot dottie dolly
douglas doug
eduardo lalo eddie edu
edgar ed eddie
edith edie
edmund ed eddie ned ted
edward ed eddie ted ned teddy
edwin ed eddie
eleanor ellie nell nora ella
elena lena nena
elisa eli
elizabeth liz beth betty lizzie eliza betsy bess libby elsie lisa
emily em emmy millie
enrique quique henry kike
ernest ernie
ernesto neto
esperanza espe lancha
esther essie hettie
ethan eth
eugene gene
evelyn evie eve
federico fede fico
fernanda fer nanda
fernando nando fer
florence flo flossie
frances fran fannie frankie
francis frank fran
francisca paca paquita pancha
francisco pancho paco frank paquito kiko
franklin frank
frederick fred freddie fritz rick
gabriel gabe gabi
gabriela gaby gabi
gabrielle gabby
genevieve jenny gen viv
geoffrey geoff jeff
george georgie
gerald jerry gerry
gerardo gera jerry
gertrude gertie trudy
gilbert gil bert
graciela chela
gregorio goyo
gregory greg
guadalupe lupe lupita
guillermo memo willy
gustavo tavo gus
gwendolyn gwen wendy
hannah anna nan
harold hal harry
harriet hattie
hector tito
helen nell nellie
henry hank harry hal
herbert herb bert
howard howie
hugh hugo hughie
humberto beto
ignacio nacho
isaac ike zac
isabel isa chabela bel
isabella bella izzy isa
ivan vanya
jacob jake jay
jacqueline jackie
james jim jimmy jamie jem
jane janie jenny
janet jan
javier javi
jeffrey jeff
jennifer jen jenny jenn
jeremiah jerry
jeremy jerry
jerome jerry
jessica jess jessie
jesus chuy chucho
joanna jo joan
joaquin quino
john jack johnny jon
jonathan jon johnny nathan
jorge george coque
jose pepe chepe joe pepito
josefina josie pepa fina chepina
joseph joe joey jo
josephine josie jo
joshua josh
juan john juanito juancho
juana juanita
judith judy jude
julia julie
julian jules
kathleen kathy katie kate kay
katherine kathy kate katie kat kitty kay
kathryn kathy kate katie
kenneth ken kenny
kimberly kim kimmy
laurence larry laurie
lawrence larry laurie lars
leonard len lenny leo
leonardo leo
leopold leo
leroy roy
leslie les
leticia lety leti
lillian lily lil
louis lou louie
louise lou lulu
lourdes lulu
lucia lucy
lucille lucy lu
luis lucho louie lou
madeline maddie mady
magdalena magda lena malena
manuel manny manolo
marcus marc mark
margaret maggie peggy meg marge greta peg margie daisy rita
margarita mago rita margo
maria mari mary maru
mariana mari
maribel mari
maricela mari chela
martha marty mattie
martin marty
mary molly polly mae mamie may
matilda tilly mattie
matthew matt matty
maximilian max
maxwell max
melanie mel
melissa missy mel lissa
mercedes meche merche
michael mike mikey mick micky
michelle shelly missy shell
miguel mike migue
mildred millie
mitchell mitch
monica moni
montgomery monty
nancy nan
natalia naty nat talia
natalie nat
natasha tasha nat
nathan nate nat
nathaniel nate nathan nat
nicholas nick nicky
nicolas nico nick
nicole nicky nikki
octavio tavo
oliver ollie
olivia liv livvy
oscar ozzie
pamela pam
patricia pat patty tricia trish paty
patrick pat paddy
pedro perico peter
penelope penny
peter pete
philip phil
phillip phil
priscilla cilla prissy
rachel rae
rafael rafa
ramon moncho
randall randy
randolph randy
raul rulo
raymond ray
rebecca becky becca
reginald reg reggie
ricardo ricky rica
richard rick dick rich ricky richie
robert bob rob bobby robbie bert
roberta bobbie
roberto beto rob
rocio chio
roderick rod rick
rodolfo fito rudy
rodrigo rigo
roger rodge
roland rollie
ronald ron ronnie
rosa rosita
rosario chayo charo
rosemary rose rosie
rudolph rudy
russell russ rusty
salvador chava salva
samantha sam sammie
samuel sam sammy
sandra sandy sandi
santiago santi chago tiago
sarah sally sadie
sebastian seb bastian sebas
sergio checo
sheldon shelly
shirley shirl
silvia chiva
sofia sofi
sophia sophie
stanley stan
stephanie steph stephie
stephen steve steph
steven steve
susan sue susie suzy
susana susy
suzanne sue suzy
sylvia syl
teresa terry tere tess
thaddeus tad thad
theodore ted theo teddy
theresa terry tess tessa
thomas tom tommy
timothy tim timmy
tobias toby
ulysses uly
valentina vale
valeria vale
vanessa nessa
veronica ronnie vero
victor vic
victoria vicky tori vic
vincent vince vinny
vicente chente
vivian viv
virginia ginny ginger
walter walt wally
wilfred will fred
william bill will billy liam willie
winifred winnie fred
xavier javi xavi
yolanda yoli
zachary zach zack zac
`

/** Each form with the formal names it may stand for: `formalNames.get('bob')` is `['robert']`. */
export const formalNames: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>()
  for (const line of forms.trim().split('\n')) {
    const [formal = '', ...short] = line.split(' ')
    for (const name of [formal, ...short]) found.set(name, [...(found.get(name) ?? []), formal])
  }
  return found
})()
