package org.verdigris.ui.document;

import java.util.Objects;

/**
 * Why a file should not be edited now.
 *
 * @param sentence what stands in the way, and what to do about it
 * @param risk     what may come of editing it nevertheless, as a sentence
 */
public record Obstacle(String sentence, String risk) {
    public Obstacle {
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(risk);
    }
}
