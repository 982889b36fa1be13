package org.attest.model;

import java.io.Serializable;
import java.util.List;

/**
 * A number that measures or counts something, with the frame by which it meets its like in other
 * documents.
 *
 * @param span the whole expression, hedge, sign and unit counted in; a counted noun is not
 * @param asOf the time that the figure holds for
 * @param relation to the figure {@code relatedId}; {@link Relation#NONE} if there is no such figure
 * @param eventId the dated event that it belongs to; empty if none
 */
public record Figure(
        String id,
        String docId,
        Span span,
        String quote,
        Quantity quantity,
        Frame frame,
        AsOf asOf,
        Modality modality,
        String attributedTo,
        Relation relation,
        String relatedId,
        String eventId,
        String anchorId,
        String rule,
        String sentence)
        implements Fact {

    /**
     * What is measured, of whom, and where.
     *
     * @param measure the thing measured as a general term: {@code deaths}; else the head noun's
     *     lemma
     * @param subject that thing as the document words it, no longer than needed to tell it from
     *     others
     * @param holder whose it is; empty if nobody's in particular
     * @param restrictors what narrows it, sorted
     * @param place where, as named, widest last; empty if not said
     * @param placeIds ids of the places named, the narrowest first; empty if none is in the lexicon
     */
    public record Frame(
            String measure,
            String subject,
            String holder,
            List<String> restrictors,
            String place,
            List<String> placeIds)
            implements Serializable {

        public Frame {
            restrictors = restrictors.stream().distinct().sorted(CodePoints.ORDER).toList();
            placeIds = List.copyOf(placeIds);
        }
    }

    /** When a figure holds, what kind of time that is, and how it is known. */
    public record AsOf(DateRange range, TimeKind kind, TimeBasis basis) implements Serializable {}

    /** The contract's kinds of time. */
    public enum TimeKind implements Named {
        /** A level that may move: troops stationed, a population. */
        STOCK,
        /** A count still being taken, such as a toll. */
        TALLY,
        /** Something added up over a time that is over: the strikes of a day. */
        FLOW,
        /** What does not move: a length, how many signed. */
        ATTRIBUTE
    }

    /** How a time is known. */
    public enum TimeBasis implements Named {
        /** In the clause. */
        STATED,
        /** From what went before. */
        NARRATIVE,
        /** The document's own date, for want of better. */
        DOCUMENT
    }

    /** How sure a statement is. */
    public enum Modality implements Named {
        ACTUAL,
        PLANNED,
        FORECAST,
        TARGET,
        CAPACITY,
        POSSIBLE,
        NEGATED
    }

    /** How a figure stands beside another one of its document. */
    public enum Relation implements Named {
        NONE,
        PART_OF,
        RESTATES,
        CHANGE_FROM,
        CHANGE_TO,
        CHANGE_BY;

        @Override
        public String label() {
            return this == NONE ? "" : Named.super.label();
        }
    }

    public Figure withFrame(Frame newFrame) {
        return new Figure(
                id,
                docId,
                span,
                quote,
                quantity,
                newFrame,
                asOf,
                modality,
                attributedTo,
                relation,
                relatedId,
                eventId,
                anchorId,
                rule,
                sentence);
    }

    public Figure withUnit(String newUnit) {
        return new Figure(
                id,
                docId,
                span,
                quote,
                quantity.withUnit(newUnit),
                frame,
                asOf,
                modality,
                attributedTo,
                relation,
                relatedId,
                eventId,
                anchorId,
                rule,
                sentence);
    }

    public Figure withAsOf(AsOf newAsOf) {
        return new Figure(
                id,
                docId,
                span,
                quote,
                quantity,
                frame,
                newAsOf,
                modality,
                attributedTo,
                relation,
                relatedId,
                eventId,
                anchorId,
                rule,
                sentence);
    }

    public Figure withModality(Modality newModality) {
        return new Figure(
                id,
                docId,
                span,
                quote,
                quantity,
                frame,
                asOf,
                newModality,
                attributedTo,
                relation,
                relatedId,
                eventId,
                anchorId,
                rule,
                sentence);
    }

    public Figure withRelation(Relation newRelation, String newRelatedId) {
        return new Figure(
                id,
                docId,
                span,
                quote,
                quantity,
                frame,
                asOf,
                modality,
                attributedTo,
                newRelation,
                newRelatedId,
                eventId,
                anchorId,
                rule,
                sentence);
    }

    public Figure withEvent(String newEventId) {
        return new Figure(
                id,
                docId,
                span,
                quote,
                quantity,
                frame,
                asOf,
                modality,
                attributedTo,
                relation,
                relatedId,
                newEventId,
                anchorId,
                rule,
                sentence);
    }

    public Figure withAnchor(String newAnchorId) {
        return new Figure(
                id,
                docId,
                span,
                quote,
                quantity,
                frame,
                asOf,
                modality,
                attributedTo,
                relation,
                relatedId,
                eventId,
                newAnchorId,
                rule,
                sentence);
    }
}
