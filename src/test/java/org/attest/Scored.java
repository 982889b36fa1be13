package org.attest;

import java.io.IOException;
import java.nio.file.Path;
import org.attest.lexicon.Lexicon;

/** Prints how well all marked sets that are at hand are linked: {@code Scored}. */
final class Scored {

    private Scored() {}

    /** From the project's folder. */
    public static void main(String[] arguments) throws IOException {
        for (Path folder : GoldSet.atHand()) {
            GoldSet set = GoldSet.read(folder);
            System.out.println(set.name() + ": " + set.score(Lexicon.builtIn()));
        }
    }
}
