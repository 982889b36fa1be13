package org.attest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.lexicon.Lexicon;

/** Prints how well all marked sets that are at hand are linked: {@code Scored}. */
final class Scored {

    private Scored() {}

    /** From the project's folder. */
    public static void main(String[] arguments) throws IOException {
        List<Path> sets = new ArrayList<>(GoldSet.OWN);
        GoldSet.BESIDE.stream().filter(Files::isDirectory).forEach(sets::add);
        for (Path folder : sets) {
            GoldSet set = GoldSet.read(folder);
            System.out.println(set.name() + ": " + set.score(Lexicon.builtIn()));
        }
    }
}
