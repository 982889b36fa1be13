package org.attest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.model.Text;
import org.attest.model.Zone;

/** What holds for the zones of every text. */
final class ZoneCover {

    private ZoneCover() {}

    /** In order, not overlapping, without space at the ends, with nothing but space between. */
    static void check(Text text, List<Zone> zones) {
        int end = 0;
        for (Zone zone : zones) {
            requireSpace(text, end, zone.span().begin());
            assertThat(Line.isSpace(text.codePointAt(zone.span().begin()))).isFalse();
            assertThat(Line.isSpace(text.codePointAt(zone.span().end() - 1))).isFalse();
            end = zone.span().end();
        }
        requireSpace(text, end, text.length());
    }

    private static void requireSpace(Text text, int begin, int end) {
        assertThat(begin).isLessThanOrEqualTo(end);
        assertThat(text.slice(begin, end).codePoints().allMatch(Line::isSpace))
                .as("only space from %s to %s", begin, end)
                .isTrue();
    }
}
