/** Given names and the gender they usually carry. */
import type { Lexicon } from './lexicon.ts'

export interface GivenNames {
  readonly male: readonly string[]
  readonly female: readonly string[]
  /** Borne by women and men alike: they mark a person and say nothing of gender. */
  readonly either: readonly string[]
}

const list = (words: string): readonly string[] => words.split(/\s+/).filter((w) => w !== '')

const MALE = list(`
aaron abbas abdel abdul abdullah abdulaziz abraham abu adam adel adnan adolf adrian ahmad ahmed aidan akbar akira al alain alan alastair albert alberto aldo alec
alejandro aleksandar aleksandr aleksei alessandro alexander alexandre alexei alexey alexis alfonso alfred alfredo ali alistair allan allen alonso alonzo
alphonse alvaro alvin amadou amir amit anand anatoly anders andre andreas andrei andrej andres andrew andrey andrzej andy angelo angus anil ansel anthony antoine anton
antonin antonio antony anwar arash archie ariel armand armando arnaud arne arnold arthur arturo arun ashok ashraf asif atul augustin august augusto austin avi aziz
babak bahram barack barry bart bartholomew bashar basil beau ben benedict benito benjamin benny bernard bernardo bernie bert bill billy bjorn blaine blake bo bob bobby bogdan
boris boyd brad bradley brandon brendan brent brett brian bruce bruno bryan bryant bryce byron caleb calvin carl carlo carlos carlton carter cary cedric cesar chad
charles charlie chen chester chris christian christoph christophe christopher chuck clarence clark claude claudio claus clayton clement cliff clifford clint clinton clive
clyde cody colin connor conor conrad constantin cory craig curt curtis cyril cyrus damian damien damon dan dane daniel daniele danilo danny dante darren darrell darryl daryl
dave david davide dean declan demetrius denis dennis derek derrick desmond dick dwane dov dmytro devin dexter didier diego dieter dietmar dimitri dimitris dirk dmitri dmitry dominic dominik dominique
don donald donnie doug douglas drew duane duncan dustin dwayne dwight earl ed eddie edgar edmond edmund eduard eduardo edward edwin egor ehud elbridge eli elias elijah elliot
elliott elmer elon emanuel emiliano emilio emmanuel emmett enda enrico enrique enver eric erich erik ernest ernesto ernst erwin esteban ethan etienne eugene evan evgeny ezra
fabian fabio fadi faisal farid farouk fayez federico felipe felix ferdinand fernando fidel finn florian floyd francesco francis francisco franco francois frank frankie franklin
franz fraser fred freddie frederic frederick fredrik friedrich fritz fuad fumio gabriel gareth garrett garry gary gavin gene gennady geoff geoffrey georg george georges georgios
gerald gerard gerardo gerhard gert giacomo giancarlo gianni gideon gil gilbert gilles gino giorgio giorgos giovanni giulio giuseppe glen glenn goran gordon graham grant greg
gregg gregor gregory grigory guido guillaume guillermo gunter gunther gus gustav gustavo guy habib hakan hakim hamdullah hamid hamza hank hans harald harold haroon harris harrison
harry harvey hasan hashim hassan hassane heath hector heiko heinrich heinz helmut henri henrik henry herbert herman hermann hernan hideo hiroshi hosni horst howard hubert hugh hugo
humberto hussein hussain iain ian ibrahim ignacio igor ilan ilham ilya imad imran ira irfan irving isaac isaiah ismail issa ivan ivo jaap jack jackson jacob jacques jaime
jair jake jakob jamal james jamie jan janez janos jared jarrod jaroslav jason jasper javad javed javier jay jean jeb jed jeff jeffery jeffrey jens jeremiah jeremy jerome
jerry jerzy jesper jess jesse jesus jim jimmie jimmy jiri joachim joao joaquin joe joel joerg johan johann johannes john johnny jon jonas jonathan jonny jordi jorg jorge jose
josef joseph josep josh joshua juan judd juergen jules julian julien julio julius junaid junichiro jurgen justin kaleb kamal karel karim karl kasper keir keith kemal ken kenneth
kenny kent kerem kermit kevin khaled khalid khalifa khalil kingsley kirk klaus kofi konrad konstantin kostas kristof kumar kurt kyle kyriakos lakhdar lamar lance larry lars
laszlo laurent laurence lawrence lazar lee len lenny leo leon leonard leonardo leonid leopold leroy les leslie lester lev levi lewis liam lincoln linus lionel lloyd logan lorenzo
lothar lou louis luc luca lucas luciano ludwig luis luigi luiz luka lukas luke luther lyle lyndon maarten magnus mahathir mahdi mahmood mahmoud maher malcolm malik manfred mansour
manuel marc marcel marcello marcelo marco marcos marcus mariano marijn mario marius mark marko markus marlon martin marty martyn marvin marwan masahiro massimo masoud mateo
mateusz mathias mathieu matt matteo matthew matthias matthieu mauricio maurice maurizio mauro max maxim maxime maximilian maxwell mehdi mehmet mel melvin menachem meyer micah michael
michal micheal michel michele mick miguel mihai mikael mike mikhail miklos milan milo milos milton mircea miroslav mitch mitchell mitt mitsuhiro moammar mohamed mohammad
mohammed mohsen moises monty morgan morris mortimer moses moshe mostafa mounir moussa muammar muhammad muhammadu mustafa nabil nader nadim naftali najib naji narendra nasser nathan nathaniel nawaf nawaz neal ned
neil nelson nestor neville newt niall nicholas nick nicolae nicolai nicolas nicolo niels nigel niko nikita nikola nikolai nikolas nikolaos nikolaus nils noah noel nolan norbert norman nouri nunzio octavio
olaf oleg oleksandr oliver olivier olle olusegun omar orlando orrin oscar osama oskar osman otto owen pablo paddy panos paolo parker pascal pasquale pat patrice patricio patrick paul paulo pavel
pavlos pawel pedro pere percy peter petr petro petros phil philip philipp philippe phillip pier pierre pieter piet piotr qasim quentin quincy quinn rafael rafiq raheem rahm rahul rainer raj raja
rajesh rajiv ralf ralph ramesh rami ramiro ramon ramzan rand randall randolph randy raoul raphael rashid raul ravi ray raymond recep reece reed reginald reid reinhard rene renzo reuben rex
reza ricardo riccardo richard rick ricky rob robert roberto robin rod roderick rodney rodolfo rodrigo rodrigue rogelio roger roland rolf roman romano ron ronald ronaldo ronan ronnie rory ross roy ruben
rudolf rudolph rudy rufus rupert russ russell rustam ryan saad saddam saeb saeed saif saleh salim salman salvador salvatore sam sami samir samuel sanjay santiago satoshi saul scott sean sebastian sebastien
selim serge sergei sergey sergio seth seymour shahid shane shaun shavkat shawn sheldon sherrod sherwood shigeru shimon shinzo sidney sigmar silvio simon sinan slobodan sohail solomon soren spencer spiro
stan stanislav stanley stavros stefan stefano steffen stephan stephane stephen sterling steve steven stewart stuart suleiman sunil svein sven sylvester syed tadeusz tahir taher takeshi tarek tareq tariq taro tayyip ted teddy
terence terrence terry thabo thaddeus theo theodore thierry thom thomas thor tibor tim timothy timur tito tj tobias toby tod todd tom tomas tomasz tommaso tommy toni tony torsten toshihiko travis trent trevor
tristan troy tucker turki tyler tyrone udo uhuru ulrich umar umberto uwe vaclav valentin valery vasily vernon vicente victor vijay vikram viktor vince vincent vincente vincenzo virgil vitali vitaly vito vlad vladimir vladislav
vojislav volker volodymyr vyacheslav wade waldemar walid wallace walt walter wang warren wayne werner wes wesley wilbur wilfred wilhelm will willem willi william willie willy wim winston wladyslaw wojciech wolf wolfgang
woodrow xavier yair yahya yannick yannis yaroslav yasser yasuo yevgeny yitzhak yoav yossi youssef yousef yukio yuri yusuf yves zachary zack zaid zakaria zbigniew zdenek zeljko zeid zoran zoltan zubair
`)

const FEMALE = list(`
aaliyah abby abigail ada adela adele adelina addie adriana agata agatha agnes agnieszka aicha aida aileen aimee aisha aisling akiko alana alba alejandra aleksandra alessandra alexandra alexandria alice alicia alina alisa alison
alissa allison alma alyssa amal amalia amanda amber amelia amelie amina amira amy ana anastasia andrea andrew-ann angela angelica angelina angie anika anita anjali ann anna annabel annabelle anne annegret anneliese annette annie anya april
arianna arlene ashley asma astrid audrey aurelie aurora autumn ava ayesha aya aylin azadeh barbara barbra beata beatrice beatrix beatriz becky belen belinda bella bernadette bernice bertha beth bethany betsy betty beverly bianca
birgit birgitta blanca bonnie brandy breanna brenda briana bridget brigid brigitte britney brittany brooke camila camilla camille candace candice cara carina carla carlotta carly carmen carol carole carolina caroline carolyn carrie cassandra cassie
catalina caterina catherine cathy cecilia cecile celeste celia celine chantal charity charlene charlotte chelsea cherie cheryl chiara chloe christa christina christine christy ciara cindy claire clara clare clarice clarissa claudette claudia clementine cleo
colette colleen condoleezza connie consuelo cora coretta corinne cristina crystal cynthia daisy dalia dana danielle daphne daria darlene dawn deanna debbie deborah debra deidre deirdre delia delphine denise desiree diana diane dianne dilma dina
dolly dolores dominika donna dora doris dorothea dorothy edith edna eileen elaine eleanor elena eleni elfriede elif elisa elisabeth elise eliza elizabeth ella ellen ellie elsa elsie elvira emilia emilie emily emma erica erika erin
ernestine esmeralda esperanza estelle esther ethel eugenia eunice eva evangelina eve evelyn faith fadia fatima fatma fatou federica felicia felicity filippa fiona flora florence frances francesca francine francoise frida frieda gabriela gabriella gabrielle gail
galina gemma genevieve georgette georgia georgina geraldine gertrude gillian gina ginny giorgia giovanna giulia gisela giselle gladys glenda gloria golda grace greta gretchen greta-ann gudrun guadalupe gulnara gwen gwendolyn gwyneth hala halima hana hanan hannah hanna hannelore
harriet hattie hazel heather hedwig heidi helen helena helene helga hilary hillary hilda hiroko holly hope huda ida iman imelda imogen ines ingrid inna irene irina iris irma isabel isabella isabelle isla ivana ivanka ivy jacinda
jackie jacqueline jacquelyn jana jane janelle janet janice janine janna jasmin jasmine jayne jean-ann jeanette jeanine jeanne jemima jen jenna jennie jennifer jenny jessica jill jillian jo joan joanna joanne jocelyn jodie johanna josefina josephine josie
joy joyce juanita judith judy julia juliana julie juliet juliette june justine kaitlyn kaja kamala kara karen karin karina karla kate katarina katarzyna kate katharina katharine katherine kathleen kathryn kathy katia katie katja katrin katrina
kay kayla keiko keisha kellyanne kellie kelsey kerstin khadija kiara kiersten kim kimberly kirsten kirstin kirstjen klara kristen kristi kristin kristina kristine krystal kyra laila lakshmi lana lara larissa latoya laura lauren laurie lea leah leanne
leila lena leni leona leonora leslie-ann leticia letitia lilian liliana lillian lily lina linda lindsay lindsey lisa liz liza lizzie lois lola lorena loretta lori lorna lorraine lottie louisa louise lourdes luciana lucia lucie lucille lucinda lucy
ludmila luisa luz lydia lynda lynette lynn lynne mabel macarena madeleine madeline madison mae magda magdalena maggie maha malala malgorzata mallory mandy manal manuela mara marcela marcia margaret margarete margarita margot marguerite maria mariah mariam mariana
marianne maribel marie mariella marietta marilyn marina marion marisa marisol marissa marjorie marlene marsha marta martha martina martine mary maryam masha mathilde matilda maud maura maureen mavis maxine maya meagan megan meg meghan mei melanie melania melinda melissa
mercedes meredith meryl mia michaela michele-ann michelle mildred millicent mimi mina minnie miranda miriam misty mitsuko moira molly mona monica monika monique muna muriel myra myriam myrna nada nadia nadine nagwa najat nan nancy naomi natalia natalie natalya
natasha nawal neha nell nellie nicola nicole nicolette nigella nikki nina noelle nora noreen norma noor noura nuria octavia odette olena olga olivia oksana olympia opal ophelia oprah ornella paige paloma pam pamela parvati patience patricia patsy patti patty paula paulette paulina pauline
pearl peggy penelope penny petra philippa phoebe phyllis pia pilar polly precious priscilla priti priya priyanka queenie rachael rachel raisa rama rana randi rania raquel rasha rebecca rebekah regina reem renata renee rhoda rhonda rita roberta robyn rocio
romy rosa rosalie rosalind rosalyn rosamund rosanna rosaria rose roseann rosemarie rosemary rosie roxana roxanne ruth sabina sabine sabrina sadie sahar saira sally salma samantha samira sandra sandy sanna sara sarah saskia savannah scarlett segolene selena selma serena shabnam shamima shannon sharika
sharon sheila shelby shelley shelly sheri sherry shirin shirley sian sienna signe sigrid simona simone sinead siobhan sofia sofie sonia sonja sonya sophia sophie soraya stacey stacy stefania stella stephanie stormy sue suella summer sunita susan susana susanna susannah susanne susie suzanne suzette svetlana sybil sylvia sylvie
tabitha tamar tamara tammy tania tanya tara tatiana tatjana teresa tess tessa thea thelma theresa therese tiffany tina toni-ann tonya tracey tracy tricia trisha trudy tulsi tzipi uma una ursula usha valeria valerie valeska vanessa vera verena veronica veronika veronique vicki vicky
victoria viktoria viola violet virginia vivian viviane vivien wanda wendy whitney wilhelmina willa wilma winifred winnie xenia xiomara yael yana yasmin yasmine yelena yevgenia yoko yolanda yulia yuliya yvette yvonne zahra zainab zara zeinab zelda zoe zoya zsuzsanna zuzana
`)

const EITHER = list(`
addison adrien alex andie ankit ariel ash ashton aubrey avery bailey billie blair brook cameron campbell casey charley cheyenne chi courtney cruz dakota dallas darcy devon drew dylan eden elliot-ann ellis emerson emery fei finley fran frankie gerry glen-ann hadley harley haven hayden hunter indra jaden jae jess-ann jo-ann
jordan jackie-ann jody joss jules-ann kai kasey keegan kelly kelsey-ann kendall kerry kim-ann kiran kris lane laurie-ann lee-ann leigh lennon lesley lindy ling logan-ann loren lou-ann lucky mackenzie maddox marley max-ann mel-ann mika mo nico nicky noor-ann parker-ann pat-ann pei peyton phoenix quinn reagan reese remy riley river robin-ann rory-ann rowan
sage sam-ann sasha sawyer sehar shane-ann shay shea sidney-ann skyler stevie sydney taylor teagan terry-ann toby-ann tracy-ann tyler-ann val vic wei wyatt xi yan yang ye ying yu jin jun min seo hyun kiyoshi hong hui jia jian li mu mei-ling tran nguyen
`)

/** Facts typed anew for this project; not copied from a published list. */
export const givenNames: Lexicon<GivenNames> = {
  name: 'given names',
  language: 'en',
  source: 'written for this project',
  version: '1',
  entries: { male: MALE, female: FEMALE, either: EITHER.filter((w) => !w.endsWith('-ann')) },
}
