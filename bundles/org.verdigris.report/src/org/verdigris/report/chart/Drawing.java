package org.verdigris.report.chart;

import java.util.List;

/**
 * A chart as it looks.
 *
 * @param svg     one element {@code svg} with its name space
 * @param width   in pixels
 * @param height  in pixels
 * @param regions what lies where, for whoever points at it
 */
public record Drawing(String svg, int width, int height, List<Region> regions) {
    public Drawing {
        regions = List.copyOf(regions);
    }

    /**
     * A rectangle that stands for something.
     *
     * @param key   of the thing
     * @param words what is to be said of it
     */
    public record Region(double x, double y, double width, double height, String key, String words) {
        public boolean contains(double pointX, double pointY) {
            return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
        }
    }
}
