package org.attest.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.model.Annotated;
import org.attest.model.Place;
import org.attest.quantity.Written.Placed;

/**
 * Whose money a name means that several countries share ({@code pesos}): that of the country which
 * the document names most; and which of two that had one name, by the document's day.
 */
final class OwnMoney {

    /** A country that calls its money so; the first of a surface is meant where none is named. */
    private record Home(String surface, String place, String code) {}

    private record Former(String code, LocalDate until, String former) {}

    private final Map<String, List<Home>> homes = new HashMap<>();
    private final Map<String, Former> formers = new HashMap<>();

    OwnMoney(Lexicon lexicon) {
        lexicon.table(
                        "shared-currencies.csv",
                        List.of("surface", "place", "code"),
                        2,
                        row ->
                                new Home(
                                        row.required("surface"),
                                        row.required("place"),
                                        row.required("code")))
                .forEach(
                        home ->
                                homes.computeIfAbsent(home.surface(), key -> new ArrayList<>())
                                        .add(home));
        lexicon.table(
                        "former-currencies.csv",
                        List.of("code", "until", "former"),
                        1,
                        OwnMoney::former)
                .forEach(former -> formers.put(former.code(), former));
    }

    private static Former former(Row row) {
        return new Former(
                row.required("code"),
                row.parsed("until", "an ISO date", LocalDate::parse),
                row.required("former"));
    }

    /** What the names mean in one document. */
    InDocument in(Annotated annotated) {
        return new InDocument(annotated);
    }

    /** The names as one document means them. */
    final class InDocument {

        private final Annotated annotated;
        private final Map<String, Integer> mentions = new HashMap<>();

        private InDocument(Annotated annotated) {
            this.annotated = annotated;
            for (Place.Mention mention : annotated.places()) {
                mention.place().within().forEach(id -> mentions.merge(id, 1, Integer::sum));
            }
        }

        /** The amount in the money that the document means; as it is where it names its country. */
        Placed own(Placed placed) {
            String code = shared(placed).orElse(placed.amount().unit());
            String own = Optional.ofNullable(formers.get(code)).map(this::atItsTime).orElse(code);
            return own.equals(placed.amount().unit())
                    ? placed
                    : new Placed(placed.span(), placed.amount().in(own));
        }

        private String atItsTime(Former former) {
            boolean before =
                    annotated
                            .document()
                            .about()
                            .publication()
                            .filter(day -> day.isBefore(former.until()))
                            .isPresent();
            return before ? former.former() : former.code();
        }

        private Optional<String> shared(Placed placed) {
            String[] words = annotated.document().quote(placed.span()).split("\\s+");
            String last = words[words.length - 1];
            boolean named =
                    words.length > 2 && Character.isUpperCase(words[words.length - 2].charAt(0));
            List<Home> sharing =
                    homes.getOrDefault(
                            last,
                            homes.getOrDefault(words[0].replaceAll("[0-9].*", ""), List.of()));
            boolean plain =
                    !sharing.isEmpty() && placed.amount().unit().equals(sharing.get(0).code());
            return plain && !named
                    ? sharing.stream()
                            .max(Comparator.comparingInt(this::weight))
                            .filter(home -> weight(home) > weight(sharing.get(0)))
                            .map(Home::code)
                    : Optional.empty();
        }

        private int weight(Home home) {
            return mentions.getOrDefault(home.place(), 0);
        }
    }
}
