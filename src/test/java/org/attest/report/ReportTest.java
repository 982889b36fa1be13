package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.model.Result;
import org.attest.output.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static String report(Result result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report.write(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> tags(String html) {
        Matcher tag = TAG.matcher(html);
        return tag.results().map(match -> match.group().replaceAll("\"[^\"]*\"", "")).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "<!--",
                "]]>",
                "<style>*{display:none}</style>",
                "&lt;b&gt;",
                "javascript:alert(1)",
                "\u2028<svg/onload=alert(1)>",
                "\u202Etxt.exe",
            })
    void noFieldOfAnyDocumentBecomesMarkup(String payload) throws IOException {
        String html = report(Samples.with(payload));
        assertThat(tags(html)).isEqualTo(tags(report(Samples.plain())));
        assertThat(html).doesNotContain("\u2028").doesNotContain("\u202E");
        assertThat(html).contains(Html.escaped("Publisher" + payload));
    }

    @Test
    void onlyItsOwnStyleAndScriptAreAdmitted() throws IOException {
        String html = report(Samples.plain());
        assertThat(html)
                .contains(
                        "content=\"default-src &#39;none&#39;; style-src &#39;sha256-",
                        "<style>" + Inline.resource("report.css").content() + "</style>",
                        "<script>" + Inline.resource("report.js").content() + "</script>");
        assertThat(html).doesNotContain("http://", "https://", "innerHTML", " style=", "url(");
    }

    @Test
    void bothSidesShowTheirSentencesWithWhatDiffersMarked() throws IOException {
        assertThat(report(Samples.plain()))
                .contains(
                        "\uD83D\uDEA8 <b>Some <mark>1,200</mark></b> visitors climbed the tower.",
                        "<b>Some <mark>1,450</mark></b> visitors climbed the tower, and the RX-7.");
    }

    @Test
    void aDecisionThatNoLongerAppliesIsShownWithItsReason() throws IOException {
        assertThat(report(Samples.plain()))
                .contains(
                        "Decisions that no longer apply",
                        "<td>accept left</td>",
                        "<td>900 f_8</td>",
                        "<td>left_id f_8 is no longer among the facts</td>");
    }

    @Test
    void theSameResultGivesTheSameBytes() throws IOException {
        assertThat(report(Samples.plain())).isEqualTo(report(Samples.plain()));
    }
}
