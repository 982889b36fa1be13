package org.attest;

import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attest.model.Annotated;
import org.attest.model.Document;
import org.attest.model.Reading;

/** What the stages made of one document; where one of them fails, the others go on. */
sealed interface Extraction {

    /** All stages read it. */
    record Done(Annotated document) implements Extraction {}

    /** A stage failed on it. */
    record Failed(Reading.Rejected reading) implements Extraction {}

    /** The document with its facts, if there is one. */
    default Stream<Annotated> annotated() {
        return this instanceof Done done ? Stream.of(done.document()) : Stream.empty();
    }

    /** The row that it costs, if it failed. */
    default Stream<Reading.Rejected> rejected() {
        return this instanceof Failed failed ? Stream.of(failed.reading()) : Stream.empty();
    }

    /**
     * Reads a document.
     *
     * @throws UncheckedIOException if a model cannot be loaded, which is no document's fault
     */
    static Extraction of(Document document, Supplier<Annotated> stages) {
        try {
            return new Done(stages.get());
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return new Failed(rejection(document, e));
        }
    }

    /** Without the message, which the JVM may leave out once a fault is frequent. */
    private static Reading.Rejected rejection(Document document, Throwable fault) {
        return new Reading.Rejected(
                document.id(),
                document.sha256(),
                "attest failed on it: " + fault.getClass().getSimpleName());
    }
}
