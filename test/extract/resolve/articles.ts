/** Short articles in the manner of many outlets, and whom a careful reader takes each statement to be by. */

export interface Said {
  /** Words that stand in the statement and in no other. */
  readonly words: string
  /** Who said it; the mention where the article has no name. */
  readonly who: string
  /** The outlet the article has it from; its own where left out. */
  readonly from?: string
}

export interface Written {
  readonly fact: string
  readonly title?: string
  readonly text: string
  readonly said: readonly Said[]
}

export const articles: readonly Written[] = [
  {
    fact: 'a man and a woman of one surname',
    text: `ELMTON — Mayor Ruth Calder and her brother, Tom Calder, were both at the quay on Monday.

“The wall must come first,” Ms. Calder said. “Without it we have nothing.”

Mr. Calder said that the ferry needed money too. He added that his sister had not asked him.

She did not reply at once. Later, she told reporters that her brother was welcome at the next hearing.`,
    said: [
      { words: 'wall must come first', who: 'Ruth Calder' },
      { words: 'ferry needed money', who: 'Tom Calder' },
      { words: 'had not asked him', who: 'Tom Calder' },
      { words: 'welcome at the next hearing', who: 'Ruth Calder' },
    ],
  },
  {
    fact: 'a role noun and a surname for one person, another role for another',
    text: `Interior Minister Karim Bouazizi resigned on Friday after a night of protests.

“I leave with a clean record,” the minister said in a letter.

His lawyer, Hela Trabelsi, said the letter had been written weeks ago. The lawyer added that no charges were known to her.

Bouazizi said he would not leave the country.`,
    said: [
      { words: 'clean record', who: 'Karim Bouazizi' },
      { words: 'written weeks ago', who: 'Hela Trabelsi' },
      { words: 'no charges', who: 'Hela Trabelsi' },
      { words: 'not leave the country', who: 'Karim Bouazizi' },
    ],
  },
  {
    fact: 'a quotation inside a quotation',
    text: `“He looked at me and said, ‘You will not cross tonight,’” recalled Amina Diallo, a nurse from Kayes.

Diallo said the guard took her papers. “I told him that my children were waiting,” she said.`,
    said: [
      { words: 'looked at me', who: 'Amina Diallo' },
      { words: 'took her papers', who: 'Amina Diallo' },
      { words: 'children were waiting', who: 'Amina Diallo' },
    ],
  },
  {
    fact: 'a speaker who is named after the quotation',
    text: `“Nobody told us that the bridge was closed.”

Those were the words of Pedro de la Vega, who drives the night bus to San Marcos.

“We turned around in the dark,” he said.`,
    said: [{ words: 'turned around', who: 'Pedro de la Vega' }],
  },
  {
    fact: 'an agency in the middle',
    text: `MOSCOW — Interfax quoted Deputy Minister Anatoly Petrov as telling reporters that the plant would open in May.

“All permits are signed,” Petrov said, according to the agency.

The company declined to comment.`,
    said: [
      { words: 'plant would open', who: 'Anatoly Petrov', from: 'Interfax' },
      { words: 'permits are signed', who: 'Anatoly Petrov', from: 'Interfax' },
    ],
  },
  {
    fact: 'a chain of three outlets',
    text: `According to Reuters, citing the Turkish daily Hürriyet, Foreign Minister Mehmet Aksoy said the talks had “reached a good end.”

Aksoy also said that the next round would be held in Ankara, Reuters reported.`,
    said: [
      { words: 'reached a good end', who: 'Mehmet Aksoy', from: 'Reuters' },
      { words: 'next round', who: 'Mehmet Aksoy', from: 'Reuters' },
    ],
  },
  {
    fact: 'a transcript with roles',
    text: `The Mayor: Good morning. We will open the shelter tonight.

Question: How many beds are there?

The Mayor: There are ninety beds. The army brought them.

Question: And food?

The Mayor: Food comes from the churches.`,
    said: [
      { words: 'open the shelter', who: 'The Mayor' },
      { words: 'ninety beds', who: 'The Mayor' },
    ],
  },
  {
    fact: 'officials without a name',
    text: `A senior defense official, speaking on condition of anonymity, said the jets had been moved. “We are not hiding it,” the official said.

Two diplomats said their governments had not been told. They said a letter was being written.`,
    said: [
      { words: 'jets had been moved', who: 'A senior defense official' },
      { words: 'not hiding it', who: 'A senior defense official' },
      { words: 'had not been told', who: 'Two diplomats' },
      { words: 'letter was being written', who: 'Two diplomats' },
    ],
  },
  {
    fact: 'posts on the net',
    text: `“Our air defence worked all night,” Governor Oleh Synytsia wrote on Telegram.

In a post on X, Poland’s foreign minister, Radoslaw Wilk, called the attack “a new low.”

Synytsia later posted that two people were hurt.`,
    said: [
      { words: 'worked all night', who: 'Oleh Synytsia' },
      { words: 'a new low', who: 'Radoslaw Wilk' },
      { words: 'two people were hurt', who: 'Oleh Synytsia' },
    ],
  },
  {
    fact: 'Arabic names, with and without the article and the title',
    text: `Sheikh Hamad bin Khalid Al Mansour told the assembly that the port would be shared.

Al Mansour said the deal had been signed by his uncle. The sheikh said nothing of its price.

“We are one people,” said Abd al-Rahman al-Haddad, a member of the assembly. Al-Haddad said he would vote for it.`,
    said: [
      { words: 'port would be shared', who: 'Hamad bin Khalid Al Mansour' },
      { words: 'signed by his uncle', who: 'Hamad bin Khalid Al Mansour' },
      { words: 'one people', who: 'Abd al-Rahman al-Haddad' },
      { words: 'vote for it', who: 'Abd al-Rahman al-Haddad' },
    ],
  },
  {
    fact: 'family names that stand first, and given names with a hyphen',
    text: `South Korean President Han Seung-woo said on Monday that the drills would go on. Han said the North had been told.

China’s foreign minister, Liu Wenbo, said the drills “help nobody.” Liu spoke in Beijing.

“We watch closely,” said Park Ji-yeon, who speaks for the ministry. Park said ships had been seen.`,
    said: [
      { words: 'drills would go on', who: 'Han Seung-woo' },
      { words: 'North had been told', who: 'Han Seung-woo' },
      { words: 'help nobody', who: 'Liu Wenbo' },
      { words: 'watch closely', who: 'Park Ji-yeon' },
      { words: 'ships had been seen', who: 'Park Ji-yeon' },
    ],
  },
  {
    fact: 'one office of two states is two bodies',
    text: `Chile’s Defense Ministry said on Monday that its boats had turned back. Peru’s Defense Ministry said its own had not moved.

“The line is clear,” Reuters quoted Captain Luis Rojas as telling reporters.`,
    said: [
      { words: 'boats had turned back', who: 'Chile’s Defense Ministry' },
      { words: 'own had not moved', who: 'Peru’s Defense Ministry' },
      { words: 'line is clear', who: 'Luis Rojas', from: 'Reuters' },
    ],
  },
  {
    fact: 'a patronymic',
    text: `Governor Sergei Ivanovich Morozov said on Thursday that the dam would hold. Sergei Morozov said the water was falling.

“People are safe,” Morozov said.`,
    said: [
      { words: 'dam would hold', who: 'Sergei Ivanovich Morozov' },
      { words: 'water was falling', who: 'Sergei Ivanovich Morozov' },
      { words: 'People are safe', who: 'Sergei Ivanovich Morozov' },
    ],
  },
  {
    fact: 'bodies by their letters and by their kind',
    text: `The World Food Council (WFC) said on Wednesday that stocks were low. “We have three weeks left,” the WFC said in a statement.

The council said it had asked for ships. The agency added that roads were open.

Haldane Shipping said it would send two. The company said they would sail on Friday.`,
    said: [
      { words: 'stocks were low', who: 'World Food Council (WFC)' },
      { words: 'three weeks left', who: 'World Food Council (WFC)' },
      { words: 'had asked for ships', who: 'World Food Council (WFC)' },
      { words: 'roads were open', who: 'World Food Council (WFC)' },
      { words: 'send two', who: 'Haldane Shipping' },
      { words: 'sail on Friday', who: 'Haldane Shipping' },
    ],
  },
  {
    fact: 'a spokesman without a name and one with',
    text: `A spokesman for Novira said the recall was voluntary. The spokesman said no one had been hurt.

Dana Whitlock, a spokeswoman for the regulator, said an inquiry had begun. The spokeswoman said it would take a month.`,
    said: [
      { words: 'recall was voluntary', who: 'A spokesman for Novira' },
      { words: 'no one had been hurt', who: 'A spokesman for Novira' },
      { words: 'inquiry had begun', who: 'Dana Whitlock' },
      { words: 'take a month', who: 'Dana Whitlock' },
    ],
  },
  {
    fact: 'a body named in an aside',
    text: `The manufacturer, Novira, said the pump was safe. It said it had tested it for a year.

The group that runs the hospital, Caremont, said the pump had failed twice.`,
    said: [
      { words: 'pump was safe', who: 'Novira' },
      { words: 'tested it for a year', who: 'Novira' },
    ],
  },
  {
    fact: 'a couple',
    text: `Jean and Marc Fournier lost their house on Sunday. The couple said the water came at night.

“We heard nothing,” they said.`,
    said: [
      { words: 'came at night', who: 'The couple' },
      { words: 'heard nothing', who: 'The couple' },
    ],
  },
  {
    fact: 'two speakers in one statement',
    text: `Senators Amy Holt and Raul Benitez said the bill was dead. In a joint statement, Holt and Benitez said that they would try again in spring.

“It is not over,” the two senators said.`,
    said: [
      { words: 'bill was dead', who: 'Amy Holt and Raul Benitez' },
      { words: 'try again', who: 'Amy Holt and Raul Benitez' },
      { words: 'not over', who: 'Amy Holt and Raul Benitez' },
    ],
  },
  {
    fact: 'a person who is only talked about is not whom he means',
    text: `Ivan Petrov said on Monday that the judge, Carl Weber, had fallen asleep. He said it had happened twice.

Weber denied it. He said he had been reading.`,
    said: [
      { words: 'fallen asleep', who: 'Ivan Petrov' },
      { words: 'happened twice', who: 'Ivan Petrov' },
      { words: 'had been reading', who: 'Carl Weber' },
    ],
  },
  {
    fact: 'an aside with a death in it',
    text: `Whitfield, whose son, Marcus, died in the war, said the names should be read aloud.

“Every year they get fewer,” Eleanor Whitfield said. She said the council had promised a stone.`,
    said: [
      { words: 'read aloud', who: 'Eleanor Whitfield' },
      { words: 'get fewer', who: 'Eleanor Whitfield' },
      { words: 'promised a stone', who: 'Eleanor Whitfield' },
    ],
  },
  {
    fact: 'a title after the name',
    text: `Lena Brandt, the mayor of Halden, said the school would stay. “It is settled,” the mayor said.

Lt. Col. James Orwell (retired) said he had doubts. The colonel said the roof leaked.

Dr. Priya Raman, M.D., said the air was bad. Raman said children were coughing.`,
    said: [
      { words: 'school would stay', who: 'Lena Brandt' },
      { words: 'It is settled', who: 'Lena Brandt' },
      { words: 'had doubts', who: 'James Orwell' },
      { words: 'roof leaked', who: 'James Orwell' },
      { words: 'air was bad', who: 'Priya Raman' },
      { words: 'children were coughing', who: 'Priya Raman' },
    ],
  },
  {
    fact: 'kings, popes and ayatollahs',
    text: `King Frederik said on Sunday that the country would help. “No one is alone,” the king said.

Pope Lucius asked for silence. The pope said words had done enough harm.

Ayatollah Reza Tavakoli said the fast would begin on Tuesday. Tavakoli said travelers were free to eat.`,
    said: [
      { words: 'country would help', who: 'King Frederik' },
      { words: 'No one is alone', who: 'King Frederik' },
      { words: 'done enough harm', who: 'Pope Lucius' },
      { words: 'begin on Tuesday', who: 'Reza Tavakoli' },
      { words: 'free to eat', who: 'Reza Tavakoli' },
    ],
  },
  {
    fact: 'who is from a place with its state',
    text: `Harriet Stone, of Springfield, Va., walked the whole way. She said her feet hurt.

Joe Lind, 44, from Dayton, Ohio, came by bus. “I would do it again,” he said.`,
    said: [
      { words: 'feet hurt', who: 'Harriet Stone' },
      { words: 'do it again', who: 'Joe Lind' },
    ],
  },
  {
    fact: 'those who found something',
    text: `The wreck lay at sixty meters. The divers who found it said the hull was whole.

They said they had seen a bell.`,
    said: [
      { words: 'hull was whole', who: 'The divers' },
      { words: 'seen a bell', who: 'The divers' },
    ],
  },
  {
    fact: 'a group and one of its members',
    text: `The Halden Residents’ Group said the noise was worse at night. “We have measured it,” said its chair, Oskar Lund.

The group said it would go to court. Lund said the money was there.`,
    said: [
      { words: 'worse at night', who: 'Halden Residents’ Group' },
      { words: 'measured it', who: 'Oskar Lund' },
      { words: 'go to court', who: 'Halden Residents’ Group' },
      { words: 'money was there', who: 'Oskar Lund' },
    ],
  },
  {
    fact: 'a man, then a woman, then each again by a pronoun',
    text: `Samuel Adeyemi, who owns the mill, met Fatou Sarr, who leads the union, on Tuesday.

“There is no more money,” he said.

“There is always money,” she said. She said the strike would start at dawn.

He said the gates would be shut.`,
    said: [
      { words: 'no more money', who: 'Samuel Adeyemi' },
      { words: 'always money', who: 'Fatou Sarr' },
      { words: 'start at dawn', who: 'Fatou Sarr' },
      { words: 'gates would be shut', who: 'Samuel Adeyemi' },
    ],
  },
  {
    fact: 'a speaker named in full in the headline alone',
    title: 'Ingrid Solheim: “We leave in spring”',
    text: `Solheim told the board on Monday that the fleet would sail in spring.

“The ice decides,” she said.`,
    said: [
      { words: 'fleet would sail', who: 'Ingrid Solheim' },
      { words: 'ice decides', who: 'Ingrid Solheim' },
    ],
  },
  {
    fact: 'a voice at one point',
    text: `Victor Hale argued with the chair for an hour, at one point calling the plan “a joke.” He said he would appeal.

Nora Quill spoke for three minutes, including calling for a vote.`,
    said: [
      { words: 'a joke', who: 'Victor Hale' },
      { words: 'would appeal', who: 'Victor Hale' },
    ],
  },
  {
    fact: 'a ministry by its spokesman',
    text: `The Russian Defense Ministry said on Friday that a drone was shot down. The ministry said debris fell on a field.

Ministry spokesman Igor Konev said nobody was hurt. Ukraine’s military said it had no such report. It said its drones were elsewhere.`,
    said: [
      { words: 'drone was shot down', who: 'Russian Defense Ministry' },
      { words: 'debris fell', who: 'Russian Defense Ministry' },
      { words: 'nobody was hurt', who: 'Igor Konev' },
      { words: 'no such report', who: 'Ukraine’s military' },
      { words: 'drones were elsewhere', who: 'Ukraine’s military' },
    ],
  },
  {
    fact: 'ranks of two words',
    text: `Brig. Gen. Yusuf Saad said in a televised statement that the ship was hit. The general said it was bound for Elm.

Vice Adm. Laura Grant, who commands the fleet, said ships had turned back. The admiral said they would return.`,
    said: [
      { words: 'ship was hit', who: 'Yusuf Saad' },
      { words: 'bound for Elm', who: 'Yusuf Saad' },
      { words: 'had turned back', who: 'Laura Grant' },
      { words: 'would return', who: 'Laura Grant' },
    ],
  },
  {
    fact: 'a president and a minister of two countries',
    text: `Turkish President Recep Aydin met Prime Minister Ana Popescu of Romania on Friday. He said the strait was open. She said it was not enough.

“It is over,” Aydin was quoted as saying by RIA Novosti.`,
    said: [
      { words: 'strait was open', who: 'Recep Aydin' },
      { words: 'not enough', who: 'Ana Popescu' },
      { words: 'It is over', who: 'Recep Aydin', from: 'RIA Novosti' },
    ],
  },
  {
    fact: 'a married couple of one title and one name',
    text: `Dr. Anthony Weiss and his wife, Dr. Carol Weiss, said the clinic would close. “It breaks our hearts,” Dr. Carol Weiss said.

Police Chief Art Delgado and Fire Chief Mary Pike said the road was open. The two chiefs said crews were working.`,
    said: [
      { words: 'clinic would close', who: 'Anthony Weiss and Carol Weiss' },
      { words: 'breaks our hearts', who: 'Carol Weiss' },
      { words: 'road was open', who: 'Art Delgado and Mary Pike' },
      { words: 'crews were working', who: 'Art Delgado and Mary Pike' },
    ],
  },
]
