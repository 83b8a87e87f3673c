package org.verdigris.ui.picture;

import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Lets a screen reader walk over what a canvas draws, as over the lines of a list. */
public final class DrawnItems {
    private final Canvas canvas;
    private final IntSupplier count;
    private final IntSupplier chosen;
    private final IntFunction<Rectangle> place;

    private DrawnItems(Canvas canvas, IntSupplier count, IntSupplier chosen, IntFunction<Rectangle> place) {
        this.canvas = canvas;
        this.count = count;
        this.chosen = chosen;
        this.place = place;
    }

    /**
     * Makes the items known; the canvas has its own name already.
     *
     * @param count  how many items there are now
     * @param chosen the item that the keyboard is on
     * @param place  where an item is on the canvas
     * @param words  what an item says
     */
    public static void on(Canvas canvas, IntSupplier count, IntSupplier chosen, IntFunction<Rectangle> place,
            IntFunction<String> words) {
        DrawnItems items = new DrawnItems(canvas, count, chosen, place);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (items.has(event.childID)) {
                    event.result = words.apply(event.childID);
                }
            }
        });
        canvas.getAccessible().addAccessibleControlListener(items.new Answers());
    }

    private boolean has(int child) {
        return child >= 0 && child < count.getAsInt();
    }

    /** What a screen reader asks of the canvas. */
    private final class Answers extends AccessibleControlAdapter {
        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = has(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = count.getAsInt();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, count.getAsInt()).boxed().toArray();
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE
                    : has(chosen.getAsInt()) ? chosen.getAsInt() : ACC.CHILDID_SELF;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = has(chosen.getAsInt()) ? chosen.getAsInt() : ACC.CHILDID_NONE;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            boolean here = has(event.childID) && event.childID == chosen.getAsInt();
            event.detail = ACC.STATE_FOCUSABLE | (has(event.childID) ? ACC.STATE_SELECTABLE : 0)
                    | (here ? ACC.STATE_SELECTED | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0) : 0);
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point point = canvas.toControl(event.x, event.y);
            event.childID = IntStream.range(0, count.getAsInt()).filter(item -> place.apply(item).contains(point))
                    .findFirst().orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (has(event.childID)) {
                Rectangle area = canvas.getDisplay().map(canvas, null, place.apply(event.childID));
                event.x = area.x;
                event.y = area.y;
                event.width = area.width;
                event.height = area.height;
            }
        }
    }
}
