package org.verdigris.rules.engine;

import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;

/** Rules of our own, whose texts are beside this class. */
final class TestRules {
    private TestRules() {
    }

    static Rule rule(String id) {
        return Rule.error(Topic.OPERATIONS, id);
    }
}
