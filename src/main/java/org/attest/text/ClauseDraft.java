package org.attest.text;

import java.util.ArrayList;
import java.util.List;
import org.attest.model.Clause;
import org.attest.model.Clause.Adjunct;
import org.attest.model.Clause.Relation;
import org.attest.model.Clause.VerbGroup;

/** A clause while it is being read. */
final class ClauseDraft {

    final VerbGroup verb;
    final List<Integer> objects = new ArrayList<>();
    final List<Adjunct> adjuncts = new ArrayList<>();
    int begin;
    int end;
    int subject = -1;
    Relation relation;
    int governor = -1;
    int speaker = -1;

    ClauseDraft(VerbGroup verb, Relation relation) {
        this.verb = verb;
        this.relation = relation;
        this.begin = verb.begin();
        this.end = verb.end();
    }

    void cover(int from, int to) {
        begin = Math.min(begin, from);
        end = Math.max(end, to);
    }

    Clause finished() {
        return new Clause(
                begin, end, verb, subject, objects, adjuncts, relation, governor, speaker);
    }
}
