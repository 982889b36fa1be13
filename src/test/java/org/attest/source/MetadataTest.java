package org.attest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attest.lexicon.Lexicon;
import org.attest.model.Document.About;
import org.attest.model.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

    private static final PlainText READER = new PlainText(Lexicon.builtIn());

    private static final String BODY = "Four ships came home on Monday, the navy said.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "NEWS | Aug. 7, 2020\\n\\nShips Home\\n\\n! 2020-08-07",
                "Ships Home\\n\\nFact Sheet\\nFleet Office\\nMay 2, 2018\\n\\n! 2018-05-02",
                "OSLO, Jan. 3, 2019 -- ! 2019-01-03",
                "OSLO, Norway (Jan. 10, 2011) – ! 2011-01-10",
                "(Sept. 29, 2011)\\n ! 2011-09-29",
                "OSLO, Norway (Nov. 1. 2011)\\n ! 2011-11-01",
                "Oslo, 18 August 2014 - ! 2014-08-18",
                "18 August 2014\\n\\n ! 2014-08-18",
                "Published: 2014-08-18\\n\\n ! 2014-08-18",
                "Posted on Tuesday, 3rd June 2014 10:15 a.m.\\n\\n ! 2014-06-03",
                "Updated: June 9, 2014\\nPublished: June 3, 2014\\n\\n ! 2014-06-03",
                "2010-09-KA-005\\n\\nOSLO, Norway (Sept. 1)\\n ! 2010-09-01",
                "2010-12-KA-336\\n\\nOSLO, Norway (Jan. 1) - ! 2011-01-01",
                "Fleet Update, Jan. 5, 2011\\n2011-01-S-050\\n\\nOSLO, Norway (Jan. 4) - "
                        + "! 2011-01-04",
                "May 30: Ships Home\\nFleet Press Office 2010-05-KA-108\\n\\n ! 2010-05-30",
                "OSLO, Norway (Feb. 7)\\n !",
                "Ships Home\\n\\nMarch 3, 2019 -- ! 2019-03-03",
                "March 3, 2019 (Fleet Wire) - ! 2019-03-03",
                "2011-07-S-022\\n\\n !",
                "Ships Home\\n\\n31/02/2014\\n\\n !",
                "3/4/2020\\n\\n !",
                "23/4/2020\\n\\n ! 2020-04-23",
                "!"
            })
    void theDateComesFromHeaderOrDatelineOrIsUnknown(String head, LocalDate published) {
        assertThat(about(head).published()).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Ships Home\\n\\nFact Sheet\\nBureau of Fleets\\n\\n ! FACT_SHEET ! Bureau of Fleets",
                "Fleet Command - Norland 2010-05-KA-108 For Immediate Release\\n\\n "
                        + "! PRESS_RELEASE ! Fleet Command - Norland",
                "Ships Home\\nBay Wire\\nBy ANN BRIGHT\\n\\n ! NEWS ! Bay Wire",
                "Ships Home\\n\\nBy Ann Bright, for Orim Weekly\\n\\n ! NEWS ! Orim Weekly",
                "OSLO, June 3 (Reuters) - ! NEWS ! Reuters",
                "Statement on the Ships of Orim\\n\\nOSLO, June 3, 2014 - ! STATEMENT !",
                "ORIM FLOOD: SITUATION REPORT NO. 3\\n\\nRelief Network\\n\\n ! REPORT "
                        + "! Relief Network",
                "Ships Home\\n\\nMinistry of Defence\\nJune 3, 2014\\n\\n ! PRESS_RELEASE "
                        + "! Ministry of Defence",
                "! OTHER !"
            })
    void kindAndPublisherComeFromTheHeader(String head, DocumentKind kind, String publisher) {
        About about = about(head);
        assertThat(about.kind()).isEqualTo(kind);
        assertThat(about.publisher()).isEqualTo(publisher == null ? "" : publisher);
    }

    @Test
    void titleAndAuthorAreReadAsWritten() {
        About about = about("Ships  Home\nBy Ann Bright, for Orim Weekly\n\n");
        assertThat(about.title()).isEqualTo("Ships Home");
        assertThat(about.author()).isEqualTo("Ann Bright");
        assertThat(about.language()).isEmpty();
    }

    private static About about(String head) {
        String text = (head == null ? "" : head.replace("\\n", "\n")) + " " + BODY;
        return READER.document("a.txt", "", new Decoder.Decoding.Decoded(text, "text/plain", ""))
                .about();
    }
}
