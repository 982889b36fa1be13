package org.attest.report;

import java.util.List;
import java.util.Map;
import org.attest.model.Annotated;
import org.attest.model.Claim;
import org.attest.model.Document;
import org.attest.model.Fact;

/** The part of the report that has every claim, with all that is stated for it. */
record ClaimList(Map<String, Annotated> documents, Html html) {

    private static final List<String> COLUMNS =
            List.of("Stated", "Value", "Holds for", "By", "Document");

    void write(List<Claim> all) {
        html.open("section").element("h2", "What is claimed");
        for (Claim.Status status :
                List.of(
                        Claim.Status.CONFLICT,
                        Claim.Status.CHANGED,
                        Claim.Status.CONSISTENT,
                        Claim.Status.AGREED,
                        Claim.Status.SINGLE)) {
            List<Claim> claims = all.stream().filter(c -> c.status() == status).toList();
            if (!claims.isEmpty()) {
                claims(status, claims);
            }
        }
        html.close();
    }

    private void claims(Claim.Status status, List<Claim> claims) {
        html.open("details").open("summary");
        html.element("span", status.label(), "class", "status " + status.label());
        html.text(" " + Wording.count(claims.size(), "claim")).close();
        html.open("table").open("thead").open("tr");
        COLUMNS.forEach(title -> html.element("th", title));
        html.close().close();
        claims.forEach(this::claim);
        html.close().close();
    }

    private void claim(Claim claim) {
        html.open("tbody", "id", claim.id()).open("tr").open("th", "colspan", "5");
        html.text(Wording.subject(claim.preferred()));
        if (claim.members().size() > 1) {
            html.open("p").element("b", Wording.stated(claim.preferred()));
            html.text(" \u2014 " + claim.rationale()).close();
        }
        html.close().close();
        claim.members().forEach(fact -> row(fact, fact.equals(claim.preferred())));
        html.close().trusted("\n");
    }

    private void row(Fact fact, boolean preferred) {
        Document document = documents.get(fact.docId()).document();
        if (preferred) {
            html.open("tr", "class", "preferred");
        } else {
            html.open("tr");
        }
        html.element("td", Annotated.folded(fact.quote()));
        html.element("td", Wording.stated(fact));
        html.element("td", Wording.time(fact).isAlways() ? "" : Wording.time(fact).toString());
        html.element(
                "td",
                fact.attributedTo().isEmpty() ? document.about().publisher() : fact.attributedTo());
        html.element("td", document.id());
        html.close();
    }
}
