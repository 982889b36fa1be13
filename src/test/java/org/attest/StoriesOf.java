package org.attest;
import java.nio.file.*; import java.util.*; import java.util.stream.*;
import org.attest.lexicon.*; import org.attest.link.StoryDump;
final class StoriesOf {
    public static void main(String[] a) throws Exception {
        Pipeline pipeline = new Pipeline(Options.standard());
        for (String set : a) {
            Path f = Path.of(set).resolve("corpus");
            List<Path> g; try (Stream<Path> all = Files.list(f)) { g = Stream.concat(Stream.of(f), all.filter(Files::isDirectory).sorted()).toList(); }
            for (Path x : g) { System.out.println("# " + x.getFileName()); StoryDump.print(pipeline.read(x, x.resolve("no")).documents(), Lexicon.builtIn(), System.out); }
        }
    }
}
