package org.attest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.Texts;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.DateRange;
import org.attest.model.Figure;
import org.attest.places.PlaceFinder;
import org.attest.temporal.TemporalTagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the frame of a figure is: a sentence, the quote of one of its figures, and what its columns
 * must hold; a column that is not named may hold anything.
 */
final class FrameTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final PlaceFinder PLACES = new PlaceFinder(LEXICON);
    private static final TemporalTagger TIMES = new TemporalTagger(LEXICON);
    private static final FigureFinder FIGURES = new FigureFinder(LEXICON);

    static Annotated read(Annotated sentences) {
        return FIGURES.apply(TIMES.apply(PLACES.apply(sentences)));
    }

    private static Map<String, String> columns(Figure figure, List<Figure> all) {
        String related =
                all.stream()
                        .filter(other -> other.id().equals(figure.relatedId()))
                        .map(Figure::quote)
                        .findFirst()
                        .orElse("-");
        return Stream.of(
                        "measure=" + figure.frame().measure(),
                        "subject=" + figure.frame().subject(),
                        "holder=" + or(figure.frame().holder()),
                        "restrictors=" + String.join("; ", figure.frame().restrictors()),
                        "place=" + or(figure.frame().place()),
                        "unit=" + figure.quantity().unit(),
                        "time=" + figure.asOf().kind().label(),
                        "basis=" + figure.asOf().basis().label(),
                        "days=" + days(figure.asOf().range()),
                        "modality=" + figure.modality().label(),
                        "voice=" + or(figure.attributedTo()),
                        "relation=" + or(figure.relation().label()),
                        "related=" + related)
                .map(cell -> cell.split("=", 2))
                .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
    }

    private static String days(DateRange range) {
        return range.isOneDay() ? range.earliest().toString() : range.toString();
    }

    private static String or(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static void check(String sentence, String quote, String expected) {
        check(read(Texts.analysed(sentence)), quote, expected);
    }

    static void check(Annotated read, String quote, String expected) {
        List<Figure> figures = read.figures();
        Figure figure =
                figures.stream()
                        .filter(f -> f.quote().equals(quote))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new AssertionError(
                                                quote
                                                        + " is none of "
                                                        + figures.stream()
                                                                .map(Figure::quote)
                                                                .toList()));
        Map<String, String> columns = columns(figure, figures);
        for (String cell : expected.split(", (?=\\w+=)")) {
            String[] pair = cell.split("=", 2);
            assertThat(columns.get(pair[0]).toLowerCase(Locale.ROOT))
                    .as(pair[0] + " of " + quote + " in: " + read.document().text())
                    .isEqualTo(pair[1].toLowerCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The blast killed 17 people in Lagos.           | 17   | measure=deaths, unit=person, time=tally
            The council voted for a reduction in borrowing costs to 7.5 percent. | 7.5 percent | measure=interest_rate
            Officials cut the cost of borrowing to 6.75 percent. | 6.75 percent | measure=interest_rate
            The bank raised its discount rate, at which it lends to village banks, to 8.25 percent. | 8.25 percent | measure=interest_rate
            The rocket has a reach, the maker said, of 2,500 km. | 2,500 km | measure=range
            The budget deficit was 9.2 percent of gross domestic product. | 9.2 percent | measure=budget_deficit, subject=budget deficit
            The army spent 2 percent of gross domestic product. | 2 percent | measure=gdp
            The number of those looking for work has passed 300,000, or 7.3 percent of the workforce. | 300,000 | measure=unemployed
            The number of those looking for work has passed 300,000, or 7.3 percent of the workforce. | 7.3 percent | measure=unemployment
            Some 12 percent of the workforce walked out.   | Some 12 percent | measure=workforce
            The jobless rate reached 7.4 percent. That is 309,000 people. | 309,000 | measure=unemployed, unit=person
            Some 7 percent of the workforce is without a job; that is 309,000 people. | 309,000 | measure=unemployed
            The economy is seen growing 2.1 percent.       | 2.1 percent | measure=growth, modality=forecast, relation=-
            The economy is weak. Output will expand by a mere 1.8 percent. | 1.8 percent | measure=growth, modality=forecast, relation=-
            Wages will go up 3.5 percent.                  | 3.5 percent | measure=pay_rise, modality=planned, relation=-
            They pumped 28.2m barrels a day, above the ceiling of 27m. | 27m | measure=production_quota, unit=[bbl_us]
            The emirate pumps 9 million barrels a day and could pump 11 million. | 11 million | measure=oil_output, unit=[bbl_us]
            Mines made 3m tonnes of ore. A shaft 27m deep was dug. | 27m | unit=m
            The tax plan, worth some $175 million, was adopted. | some $175 million | measure=tax_cut
            They keep a common purse of $195 million.      | $195 million | measure=budget
            The bridge cost 90 million euros. An auditor put the true sum at 260 million. | 260 million | measure=cost, unit=EUR
            The common budget of the bloc amounts to $200 million. | $200 million | measure=budget
            Kidnappers seized a nurse and demanded $200,000 for her. | $200,000 | measure=ransom, time=stock
            The captors would settle for $40,000.          | $40,000 | measure=ransom, modality=actual
            The union demanded $200,000 for its fund.      | $200,000 | measure=demand
            The quake measured 6.3 on the Richter scale.   | 6.3  | measure=magnitude, unit=
            A tremor of 6.1 shook the coast.               | 6.1  | measure=magnitude, unit=
            A 7.1-magnitude earthquake hit.                | 7.1  | measure=magnitude, unit=
            The quake destroyed 1.2 million homes.         | 1.2 million | measure=houses_destroyed
            Its orbit swings from 7,000 to 90,000 kilometres above the ground. | 7,000 | measure=altitude, unit=km
            Its highest point is 500 km from Earth.        | 500 km | measure=altitude
            Savings are put at $12 million.                | $12 million | measure=savings
            The number of shares, 8 million, is the same. The price is $3. | 8 million | measure=shares
            The limit on that bend is 80 km/h.             | 80 km/h | measure=speed_limit
            Rescuers said 12 miners died.                  | 12   | measure=deaths, unit=miner, voice=Rescuers
            The flood left 83 missing.                     | 83   | measure=missing, time=stock
            Six sailors were injured.                      | Six  | measure=injured, unit=sailor
            The toll has risen to 29.                      | 29   | measure=deaths
            Crew: 165                                      | 165  | measure=crew
            The aircraft is 72 metres long.                | 72 metres | measure=length, subject=aircraft long, time=attribute
            The boat weighs 900 kg.                        | 900 kg    | measure=weight, time=attribute
            Police seized 40 kg of heroin.                 | 40 kg     | measure=seizures
            Soldiers discovered 90 kg of explosives.       | 90 kg     | measure=seizures
            Borland had $19.6 billion in sales.            | $19.6 billion | measure=sales
            The base lies 30 km north of the town.         | 30 km     | measure=distance
            Shares in Borland fell 50 cents.               | 50 cents  | measure=share_price
            The court fined the firm 12 million euros for fraud. | 12 million euros | modality=actual
            A 62-member team flew in.                      | 62   | measure=members, unit=member, holder=team
            They buried a family of six.                   | six  | unit=person
            It is a frigate with a crew of 140.            | 140  | unit=crew
            Fourteen warships and two boats took part in the drill. | Fourteen | measure=ships, unit=warship
            Some 900 runners took part in the race.        | Some 900 | measure=participants, unit=runner
            The raid left 17 rebels and three captives dead. | 17  | measure=deaths, unit=rebel
            The crash left four soldiers and a driver dead. | four | measure=deaths, unit=soldier
            The country has lost 224 service members there. | 224  | measure=deaths, holder=country
            The party lost 300 members last year.          | 300  | measure=members, unit=member
            The number of people without shelter rose to 14,000. | 14,000 | measure=homeless, unit=person
            The number of those set free rose to 44.       | 44   | measure=released, unit=person
            The number of homeless is 12,600.              | 12,600 | measure=homeless, unit=person
            The injured number 415, officials said.        | 415  | measure=injured, unit=person
            Twelve hostages walked free on Sunday.         | Twelve | measure=released, unit=hostage
            Reports of deaths linked to the drug rose to 31. | 31 | measure=deaths, unit=death
            254 men were on shift at the pit.              | 254  | measure=present, unit=man
            There were 259 persons in the mine.            | 259  | measure=present, unit=person
            With 900 employees at the plant it is the largest firm. | 900 | measure=employees, unit=employee
            The bank said 40 companies joined the fund.    | 40   | measure=companies, unit=company
            The number injured topped 200.                 | topped 200 | measure=injured, unit=person
            The gang let a nurse go, bringing the number set free to 30. | 30 | measure=released, unit=person
            The blast killed nine people in the building.  | nine | measure=deaths, unit=person
            Six firms had a share in the work.             | Six  | measure=companies, unit=firm
            The police put the crowd at 5,000.             | 5,000 | unit=person
            The council set a troop ceiling of 8,200.      | 8,200 | unit=troop
            The index stood at 1,024.                      | 1,024 | unit=
            The number of dead rose to 23.                 | 23   | unit=person, measure=deaths
            The death toll climbed to nine.                | nine | unit=death, measure=deaths
            It put the number of deaths in the country at 75. | 75 | unit=death, measure=deaths
            A clash of two trains left 31 dead.            | 31   | unit=person, measure=deaths
            Of 40 miners there, 34 of them escaped.        | 34   | unit=miner
            Paris is to send 600 soldiers, Rome 450 and Oslo 250. | 450 | measure=strength, unit=soldier, holder=Rome
            Paris is to send 600 soldiers, Rome 450 and Oslo 250. | 250 | measure=strength, unit=soldier, holder=Oslo
            Five states gave 200 soldiers each. Norland, for its part, offered 300. | 300 | unit=soldier, holder=Norland
            Norland's delegation had seven members, Sudland's 11. | 11 | unit=member, holder=Sudland
            The plan is for 2,000 nurses. That is fewer than the 2,400 on whom they agreed. | 2,400 | unit=nurse
            Police put the crowd at 30,000. The organisers spoke of 62,000. | 62,000 | unit=person, measure=crowd
            The flood has displaced 40,000. The Red Cross put it at 62,000. | 62,000 | unit=person, measure=displaced
            The fire killed 58 people. The count now is 61. | 61  | unit=person, measure=deaths
            The bulletin put the sick at 1,714 and the deceased at 19. | 1,714 | unit=person, measure=cases
            The bulletin put the sick at 1,714 and the deceased at 19. | 19 | unit=person, measure=deaths
            The find brought to 11 the number killed in the mine. | 11 | unit=person, measure=deaths
            The latest case brings to 17 the total number of nurses infected. | 17 | unit=nurse, measure=cases
            The number of persons known dead stands at 44. | 44   | unit=person, measure=deaths
            The number of people killed when a bus hit a wall near Fez has risen to 29. | 29 | unit=person, measure=deaths
            Divers raised 23 bodies, and the confirmed death toll in the sinking climbed to 89. | 89 | unit=death, measure=deaths
            A bomb killed four and wounded six sailors.    | six  | unit=sailor, measure=injured
            Police gave the number of dead as 12.          | 12   | unit=person, measure=deaths
            She carried 300 passengers and a crew of 45.   | 45   | unit=crew, measure=crew
            Casualties: 12 dead, 40 wounded.               | 12   | unit=person, measure=deaths
            Rebels killed at least one and abducted 16.    | 16   | unit=person, measure=abducted
            Six of those who died were nurses.             | Six  | unit=person, measure=deaths
            Some 4,000 men and women in uniform serve there. | Some 4,000 | unit=person, measure=strength
            The line cut its order for narrow-body jets to 32. | 32 | unit=jet
            It is a clinic of 300 beds, a 12-man crew and a first group of 200. | 12 | unit=man
            A first group of 200 boarded a ferry.          | 200  | unit=person
            The road runs 532 kilometres, 228 of them in Chile. | 228 | unit=km, place=Chile, relation=part_of
            Of the 500 tons of oil due, 270 have come.     | 270  | unit=t
            The mayor is on 52.8 per cent and the doctor on 44.3. | 44.3 | unit=%
            Outlays were 12 billion markkaa. The deficit rose to 9.3 billion. | 9.3 billion | unit=FIM, measure=deficit
            The debt passed 170 billion markkaa, and it will reach 250 billion by May. | 250 billion | unit=FIM
            A ferry line in Manila pays 5,000 pesos a month to each family. | 5,000 pesos | unit=PHP
            Pakistan will spend Rs 4 billion on wells.     | Rs 4 billion | unit=PKR
            It has a force of its own, 3,200 strong.       | 3,200 | unit=person, measure=strength
            The clinic has 212 patients. Nineteen were in danger. | Nineteen | unit=patient
            It bought 2 million shares. It may buy another 600,000. | 600,000 | unit=share
            Some 12,000 marched here. Another 8,000 gathered there. | 8,000 | unit=person
            Output was 7 million tyres, as against 5.9 million in 2008. | 5.9 million | unit=tyre
            Eighty-four people stayed in the camp.         | Eighty-four | unit=person
            It made 2.6m bicycles last year.               | 2.6m | unit=bicycle
            A 5,000-strong force is there.                 | 5,000 | measure=strength, unit=person, holder=force
            Facilities in Japan: 85                        | 85    | measure=sites, subject=Facilities in Japan, holder=-, place=Japan, unit=facility
            Speed (maximum): 28 knots                      | 28 knots | measure=speed
            She has a crew of about 185 and sails at 28 knots. | 28 knots | measure=speed
            The depot stores a 900 kg bomb.                | 900 kg | measure=weight
            Borland posted a loss of 63 cents per share.   | 63 cents | measure=eps
            Borland lost $9 million, or 13 cents a share.  | 13 cents | measure=eps
            Borland declared a dividend of 12 cents a share. | 12 cents | measure=dividend
            The group sold shares worth $3 million.        | $3 million | measure=value, subject=shares
            Insurers put damage in Texas at $3.5 billion.  | $3.5 billion | measure=damage_cost, subject=damage, place=Texas, voice=Insurers
            The fund owns 12.5 percent of the company.     | 12.5 percent | measure=stake, holder=fund
            Emissions fell by 40 percent.                  | 40 percent | measure=emissions, relation=change_by
            The index rose 45.2 points.                    | 45.2 | measure=index_level, subject=index, unit=point
            They fled the town, about 90 km (55 miles) north of the capital. | about 90 km | measure=distance, subject=town north of the capital
            The army seized 4,000 "foreign fighters" there. | 4,000 | unit=fighter, subject=seized foreign fighters
            Norland gave $6 million to rebuild the harbour. | $6 million | measure=funding, subject=rebuild the harbour
            The troops are within 7.5 km of the old dam.   | 7.5 km | measure=distance
            More than 60 civilians were killed and injured. | More than 60 | measure=casualties
            The blasts killed 34 people and injured more than 200. | 34 | measure=deaths
            Twenty-three sailors lost their lives in the storm. | Twenty-three | measure=deaths, unit=sailor
            The raid cost the lives of 14 villagers. | 14 | measure=deaths, unit=villager
            Nine people did not survive the fall. | Nine | measure=deaths
            Police took 14 men into custody. | 14 | measure=arrests
            The number of dead rose to 31 on Thursday. | 31 | measure=deaths
            The paper put the number of deaths in the country at 75. | 75 | measure=deaths
            Close to 1,900 homes were flattened. | Close to 1,900 | measure=houses_destroyed
            The mill will lay off 400 weavers. | 400 | measure=jobs_cut
            The company made $113 million in the third quarter. | $113 million | measure=profit
            So far 210 cases, including 12 deaths, were recorded. | 12 | measure=deaths
            Displacement (full load): 26,000 tonnes | 26,000 tonnes | measure=displacement, restrictors=full load
            The union said 1,250 jobs would go. | 1,250 | measure=jobs_cut
            A magnitude 6.2 earthquake struck.             | 6.2 | measure=magnitude, time=attribute
            Crews contained 35 percent of the blaze.       | 35 percent | measure=containment
            The mayor won 54 percent of the vote.          | 54 percent | measure=vote_share
            The 1,900-tonne vessel, built in 1998, is 84 metres long. | 1,900-tonne | measure=weight, subject=vessel
            From March to May the accumulated shortfall came to R14 billion. | R14 billion | measure=deficit, subject=accumulated shortfall
            The trade figures were poor. The deficit widened to 2.2 billion pesos in June. | 2.2 billion pesos | measure=trade_deficit
            They trim outlays on roads in the face of a deficit projected to peak at $390bn. | $390bn | measure=deficit, subject=deficit
            The contract amounts to $62 million.           | $62 million | measure=value, subject=contract
            The city's debt stands at 7 billion crowns.    | 7 billion crowns | measure=debt, subject=city's debt, holder=city
            The bridge opened on Friday after costs rose to £415m, up from £290m. | £415m | measure=cost, subject=costs
            Divers found nine bodies, and the toll in the sinking climbed to 69. | 69 | measure=deaths
            Inflation was low. In August 1991 it had been 8.3 percent. | 8.3 percent | measure=inflation
            The chief blamed the spring, when profit had slipped to €78 million. | €78 million | measure=profit, subject=profit
            Operating income was €31 million.              | €31 million | measure=operating_profit, subject=Operating income
            Net income of €18 million (Q2 2007: €21 million) | €21 million | measure=net_profit
            Optics: sales of $306 million, up 11 percent   | 11 percent | measure=sales
            Borland earned 57 cents a share in the quarter. | 57 cents | measure=eps
            Net income rose to $90.5 million, or 48 cents per diluted share. | 48 cents | measure=eps
            Net profit fell to $14 million, or 22 cents a share, from $16 million, or 27 cents. | 27 cents | measure=eps
            Borland made $61 million, or 44 cents a share, in the April-June period. | $61 million | measure=profit, holder=-
            Castor offered $36 in cash for each share.     | $36 | measure=offer_price
            The purchases lifted its holding in the brewer to 11.3%. | 11.3% | measure=stake
            The shares, representing about 15% of its equity, were sold. | about 15% | measure=stake
            The stock rose $1.12 to $23.10 on the London Stock Exchange. | $23.10 | measure=share_price
            Aid groups appealed for $25 million to meet the needs. | $25 million | measure=funding
            It got $5 million of the $21.4 million which it asked for in May. | $21.4 million | measure=funding
            The company had set aside 36 million euros for the closure. | 36 million euros | measure=funding, subject=closure
            They offered a reward of 5 million francs for information. | 5 million francs | measure=reward
            The 900 million-euro telescope will be finished in May. | 900 million-euro | measure=cost, subject=telescope
            The government puts the programme at 2.9 billion pesos. | 2.9 billion pesos | measure=cost
            Gold and foreign exchange reserves stood at $19.3 billion. | $19.3 billion | measure=foreign_reserves
            The governor is on 51.4 per cent.              | 51.4 per cent | measure=vote_share
            In May 12.2 per cent of the labour force was out of work. | 12.2 per cent | measure=unemployment
            We reject the cut of salaries by seven percent. | seven percent | measure=wages
            The blaze has grown to 5,200 hectares.         | 5,200 hectares | measure=area_burned
            Residents fled the fire. By Friday it had spread over 64 square kilometres. | 64 square kilometres | measure=area_burned
            The fire burned 34 houses.                     | 34 | measure=houses_destroyed
            The floods have hit 90,000 people.             | 90,000 | measure=affected
            The aircraft can fly 2,900 nautical miles.     | 2,900 nautical miles | measure=range
            The boat is licensed to carry 180 people.      | 180 | measure=capacity
            The cabin is laid out for 158 passengers.      | 158 | measure=capacity
            The camp was meant to hold 8,000.              | 8,000 | measure=capacity
            Launch mass 1,780 kg Orbit 640 km, sun-synchronous | 1,780 kg | measure=launch_mass, subject=Launch mass
            Launch mass 1,780 kg Orbit 640 km, sun-synchronous | 640 km | measure=altitude, subject=Orbit
            Programme budget €410 million of which ground segment €35 million | €35 million | measure=cost, subject=ground segment
            Borland delivered 41,200 Rover cars.           | 41,200 | subject=delivered Rover cars
            """)
    void measure(String sentence, String quote, String expected) {
        check(sentence, quote, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The garrison has 85 armoured vehicles.         | 85   | subject=armoured vehicles, restrictors=armoured
            Norway has $4 million in old business to business sales contracts. | $4 million | subject=sales contracts, holder=Norway
            The agency gave the magnitude of the quake as 6.6, while a university put it at 6.4. | 6.6 | measure=magnitude
            The agency gave the magnitude of the quake as 6.6, while a university put it at 6.4. | 6.4 | measure=magnitude
            Forty people were killed; villagers put the number at 90. | 90 | measure=deaths, unit=person, voice=villagers
            Ten ships carried oil and 12 carried grain.    | Ten  | subject=ships
            The index rose 8.1 percent to 99.20 yuan.      | 99.20 yuan | subject=index
            Exports of copper fell 3.5 percent.            | 3.5 percent | measure=exports
            The speaker sold the boat for $799.            | $799 | subject=boat
            They put the toll at 31.                       | 31   | subject=toll
            The vote brought to 19 the number of members.  | 19   | measure=members
            Dow +0.2% today.                               | +0.2% | subject=Dow
            Thousands of civilians fled.                   | Thousands | unit=civilian
            Unemployment stood at 7.4 percent last week.   | 7.4 percent | subject=Unemployment
            The road runs 40 km (25 miles) along the coast. | 25 miles | relation=restates, related=40 km
            """)
    void subject(String sentence, String quote, String expected) {
        check(sentence, quote, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The firm employs 23,000 people.                | 23,000 | holder=firm
            Norway's 40 ships are old.                     | 40     | holder=Norway
            The commander leads 30 fighters.               | 30     | holder=commander, measure=fighters
            The coalition conducted 10 airstrikes.         | 10     | holder=coalition, measure=strikes
            More than 40 members of the Alliance met.      | More than 40 | holder=Alliance
            The company is small. It employs 230 people.   | 230    | holder=company
            The storm killed 40 people.                    | 40     | holder=-
            Retail sales fell 2 percent.                   | 2 percent | holder=-
            Borland posted a loss of $42 million.          | $42 million | holder=Borland
            The frigate has a crew of 180.                 | 180    | holder=frigate
            Egypt sent 700 troops; France said it was sending 500. | 500 | holder=France
            Eight Norwegians were held.                    | Eight  | holder=-
            - Cholera cases: 3,906. The Cholera Fund treats cholera. | 3,906 | holder=-
            The United States keeps 300 troops in the Republic of Korea. | 300 | place=Republic of Korea
            The firm cut 1,200 jobs, 300 of them in Germany. | 1,200 | place=-
            The firm cut 1,200 jobs, 300 of them in Germany. | 300 | place=Germany
            Egypt has promised 700 troops; Turkey, 500.    | 500    | holder=Turkey, unit=troop, measure=strength
            """)
    void holder(String sentence, String quote, String expected) {
        check(sentence, quote, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Soldiers destroyed three vehicles.             | three | time=flow
            Three vehicles were destroyed.                 | Three | time=flow
            The army has three vehicles.                   | three | time=stock
            The army owned three vehicles.                 | three | time=stock
            The two leaders talked in Oslo.                | two   | time=attribute
            He commanded 40 fighters.                      | 40    | time=stock
            The firm will hold three meetings.             | three | modality=planned
            The cable is 40 km long.                       | 40 km | time=attribute
            The quake killed 200 people.                   | 200   | time=tally
            Sales rose by 12 percent.                      | 12 percent | time=flow
            The town has 40,000 inhabitants.               | 40,000 | time=stock
            The fleet had 40 ships in 2004.                | 40    | time=stock, basis=stated
            The crew carried 40 boxes.                     | 40    | basis=document
            Accidents killed 900 people last year.         | 900   | time=flow, basis=stated
            The ferry was carrying 312 passengers.         | 312   | time=attribute
            """)
    void time(String sentence, String quote, String expected) {
        check(sentence, quote, expected);
    }

    /** Of documents of 17 August 2020. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            It was the worst crash since 1996, when 27 people died in a pile-up. | 27 | time=flow, basis=stated, days=1996-01-01 to 1996-12-31
            The market was hit in May 2006, when a bomb killed 14 people.       | 14 | time=flow, basis=stated, days=2006-05-01 to 2006-05-31
            A strike in April 2009 in which 12 miners died came first.           | 12 | time=flow, days=2009-04-01 to 2009-04-30
            On 12 March 2003 a bomb killed 40 people.                            | 40 | time=flow, days=2003-03-12
            On Sunday a bomb killed 40 people.                                   | 40 | time=tally, days=2020-08-17
            Profit for the nine months through June was $212 million.            | $212 million | days=2019-10-01 to 2020-06-30
            In the year ended June 30, sales came to $212 million.               | $212 million | days=2019-07-01 to 2020-06-30
            Sales in the first four months of 2005 were $90 million.             | $90 million  | days=2005-01-01 to 2005-04-30
            Sales from January to April were $90 million.                        | $90 million  | days=2020-01-01 to 2020-04-30
            Sales were $52 million in the third quarter of 2019, up from $48 million a year earlier. | $48 million | days=2018-07-01 to 2018-09-30
            Profit of $88 million (2018: $71 million).                           | $88 million  | basis=document
            Approved budget (July 2019 - June 2020): $88 million                 | $88 million  | days=2019-07-01 to 2020-06-30
            The carrier served 861 towns at the end of March, more than in 2018. | 861   | days=2020-03-21 to 2020-03-31
            It had 800 workers at the end of 2018.                               | 800   | days=2018-12-01 to 2018-12-31
            Debt had fallen to $2 billion by the turn of the year.               | $2 billion | days=2019-12-01 to 2020-01-31
            Kenya has stationed 640 soldiers there since 2006.                   | 640   | time=stock, basis=document
            The North has exported 370 tanks since 1987.                         | 370   | time=flow, days=1987-01-01 to 2020-08-17
            The mission, which employs 420 officers, has been there since 2004.  | 420   | basis=document
            The payroll, which peaked at 4,200 in May, is down to 2,950.         | 4,200 | days=2020-05-01 to 2020-05-31
            The payroll, which peaked at 4,200 in May, is down to 2,950.         | 2,950 | time=stock, basis=document, modality=actual
            The garrison is down to 760 soldiers and is to number 500 by March.  | 760   | basis=document, modality=actual
            The order would preserve 350 of the 9,800 jobs in May.               | 9,800 | basis=document, modality=actual
            The stock rose $2 to $33, its highest close since March 2004.        | $33   | basis=document
            It earned $74 million last year; revenue came to $1 billion.         | $1 billion | basis=narrative, days=2019-01-01 to 2019-12-31
            The bureau said on Monday that exports came to $1 billion.           | $1 billion | basis=document
            It carried 9 million people in 2019 and has 5,250 employees.         | 5,250 | basis=document
            Some 350 troops who came in May will leave.                          | Some 350 | days=2020-05-01 to 2020-05-31
            On 8 May 1951 49 countries signed the treaty.                        | 49    | time=attribute
            The fleet of 61 planes, the oldest of which were built in 1981, is large. | 61 | basis=document
            """)
    void days(String sentence, String quote, String expected) {
        check(sentence, quote, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The firm plans to hire 500 people.             | 500 | modality=planned
            The firm planned to hire 500 people.           | 500 | modality=planned
            They have a plan to build 40 homes.            | 40  | modality=planned
            OPEC agreed to cut 40 wells.                   | 40  | modality=planned
            Crews are scheduled to replace 40 bridges.     | 40  | modality=planned
            The bus was designed to carry 20 people.       | 20  | modality=capacity
            The boat can reach 22 knots.                   | 22 knots | modality=capacity
            Analysts had forecast earnings of 41 cents a share. | 41 cents | modality=forecast
            The soldiers hit two camps, seizing 40 rifles. | 40  | modality=actual
            The president vowed to build 40 homes.         | 40  | modality=planned, voice=president
            Analysts expect Borland to hire 40 people.     | 40  | modality=forecast, voice=Analysts
            The scheme could cost $40 million.             | $40 million | modality=possible
            The firm hired 500 people.                     | 500 | modality=actual
            The mine did not close 40 shafts.              | 40  | modality=negated
            The soldiers targeted two leaders.             | two | modality=actual
            The ministry said 212 clinics did not open.    | 212 | modality=actual
            In May nine percent of Danes could not work.   | nine percent | modality=actual
            Some ports could be shut as part of a $40 million package. | $40 million | modality=actual, time=attribute
            The state could approve a $40 million package. | $40 million | modality=possible
            Twelve nations will not attend.                | Twelve | modality=planned
            The ministry denied that 40 people had died.   | 40  | modality=negated
            Not 30 people died.                            | 30  | modality=negated
            The base is home to 12,400 troops.             | 12,400 | modality=actual
            The tunnel is due to cost $4 million.          | $4 million | modality=planned
            The army said 40 rebels died.                  | 40  | voice=army
            According to Reuters, 40 rebels died.          | 40  | voice=Reuters
            The army gave a toll of three, far fewer than the 40 deaths described by residents. | 40 | voice=residents
            The minister said there were 550 refugees, against the 410 counted by the Red Cross. | 410 | voice=Red Cross
            Police put the number of marchers in the square at 600, while organisers spoke of 2,000. | 600 | voice=Police
            Police put the number of marchers in the square at 600, while organisers spoke of 2,000. | 2,000 | voice=organisers
            Police put the crowd that gathered outside the court on Sunday evening at 600.  | 600 | voice=Police
            Forty homes burned.                            | Forty | voice=-
            """)
    void modalityAndVoice(String sentence, String quote, String expected) {
        check(sentence, quote, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The price was 200,000 yuan (25,000 U.S. dollars). | 25,000 U.S. dollars | relation=restates, related=200,000 yuan
            Nine ships sailed, four of them tankers.       | four  | relation=part_of, related=Nine
            The dividend was 12 cents, up from 10 cents.   | 10 cents | relation=change_from, related=12 cents, measure=dividend
            Two of the 12 miners came home.                | Two   | relation=part_of, related=12
            They bought 8 tons of rice, 60 percent of it from Chile. | 60 percent | relation=part_of, related=8 tons
            The road is 40 km, or 25 miles, long.          | 25 miles | relation=restates, related=40 km
            The shares fell 50 cents to close at $20.      | $20 | relation=change_to, related=50 cents
            It owns 64 of Borland's 95 ships.              | 64  | relation=part_of, related=95
            The yield rose 4 basis points to 1.62 percent. | 1.62 percent | relation=change_to, related=4 basis points
            The bank raised its rate by a quarter of a percentage point to 4.75 percent. | 4.75 percent | relation=change_to, related=a quarter of a percentage point
            Profit rose 14 percent to $212 million and sales fell 2 percent to $1.9 billion. | 2 percent | relation=change_by, related=$1.9 billion
            It killed 40 people, including six children.   | six   | relation=part_of, related=40, measure=deaths
            Output rose from 170 tons to 175 tons.         | 170 tons | relation=change_from, related=175 tons
            Output rose from 170 tons to 175 tons.         | 175 tons | relation=change_to, related=170 tons
            The budget grew by $19 million to $419 million. | $19 million | relation=change_by, related=$419 million
            The budget grew by $19 million to $419 million. | $419 million | relation=change_to, related=$19 million
            The storm killed 98 people last year and 73 this year. | 73 | measure=deaths, unit=person
            """)
    void relation(String sentence, String quote, String expected) {
        check(sentence, quote, expected);
    }
}
