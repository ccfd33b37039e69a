/** Surnames that no reader takes for a real person's. */
export const SURNAMES = [
  'Example',
  'Specimen',
  'Sample',
  'Placeholder',
  'Fixture',
  'Dummy',
  'Testcase',
  'Mockup',
] as const

const listed = (names: string) => names.trim().split(/,\s+/)

/** Given names heard in a British waiting room, some with the marks that a search has to see past. */
export const WOMEN = listed(`
  Aaliyah, Abena, Agnieszka, Aiko, Aisha, Alice, Ama, Amina, Ana, Anjali, Anwen, Aoife, Arabella, Ayşe, Beatriz,
  Bethan, Brónagh, Camille, Carmen, Caroline, Ceri, Charlotte, Chiara, Chloé, Comfort, Dagny, Deborah, Dilnoza,
  Dorota, Efua, Eilidh, Elena, Élodie, Emma, Esi, Esra, Eszter, Farah, Fatima, Fiona, Folasade, Freya, Geraldine,
  Grace, Gudrún, Gwen, Halima, Hannah, Harpreet, Hediye, Helen, Hui Min, Ifeoma, Ines, Ingrid, Ioana, Iris, Isla,
  Jacqueline, Jagoda, Jasmine, Jelena, Joan, Joy, Kamala, Karolína, Katherine, Keiko, Khadija, Kirsty, Lakshmi,
  Latisha, Leila, Lesley, Li Na, Linh, Lucía, Maeve, Małgorzata, Manon, Mariam, Marisol, Mei Ling, Meera, Mehwish,
  Mercy, Miriam, Mwende, Nadia, Naomi, Ngozi, Niamh, Nia, Noor, Olena, Olwen, Orla, Parveen, Patience, Pooja,
  Precious, Rachel, Radha, Renée, Rosalind, Ruth, Sadia, Saoirse, Sarah, Shabnam, Shanice, Sheila, Siân, Siobhán,
  Sofia, Sunita, Svetlana, Tamar, Temitope, Thandiwe, Tuğba, Valerie, Xiu Ying, Yasmin, Yolanda, Yuki, Zainab, Zoë,
  Zsófia, Zuzanna
`)

export const MEN = listed(`
  Abdul, Abebe, Adebayo, Ahmed, Alasdair, Alejandro, Aled, Amir, Andrzej, Angus, Anil, Arjun, Babajide, Baraka,
  Björn, Brendan, Callum, Carlos, Chidi, Christopher, Colm, Craig, Cian, D'Arcy, Dafydd, Daniel, Darius, Deepak,
  Delroy, Diarmuid, Dmytro, Donal, Duc, Eamonn, Edward, Efe, Elijah, Emeka, Emre, Euan, Farid, Femi, Fergus, Fintan,
  François, Gareth, George, Gurdeep, Haruto, Hassan, Håkon, Hugo, Hywel, Ibrahim, Idris, Ikenna, Imran, Ishaan, Ivan,
  Jamal, Jean-Paul, Jerzy, Jesús, João, Jonathan, José, Kabir, Kamran, Kenji, Khalid, Kofi, Krzysztof, Kwame,
  Lachlan, Lars, Leroy, Lloyd, Lorenzo, Łukasz, Mahmoud, Malcolm, Manoj, Marcus, Matteo, Michael, Mihai, Mohammed,
  Murat, Nathan, Neil, Nikhil, Nnamdi, Obinna, Oisín, Oleksandr, Olumide, Omar, Oscar, Owain, Patrick, Paweł, Pedro,
  Pradeep, Quang, Rafael, Rajesh, Rhodri, Robert, Rory, Ryszard, Samuel, Sandeep, Sanjay, Seán, Sergio, Simon, Søren,
  Stelian, Tariq, Tendai, Thabo, Thomas, Tiernan, Tomás, Tunde, Umar, Vikram, Viktor, Wei, Winston, Xavier, Yaw,
  Yusuf, Zbigniew
`)
