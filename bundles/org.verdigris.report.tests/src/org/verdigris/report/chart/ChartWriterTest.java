package org.verdigris.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.verdigris.report.document.Samples;
import org.verdigris.report.words.Figures;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartWriterTest {
    private final ChartWriter writer = new ChartWriter(new Figures(Locale.ENGLISH, ZoneOffset.UTC), Palette.LIGHT, 700);

    private static Document parsed(Drawing drawing) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawing.svg().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyChartIsXmlWithADescriptionAndStaysWithinItsFrame() throws Exception {
        for (Chart chart : List.of(Samples.bars(), Samples.line(), Samples.hours())) {
            Drawing drawing = writer.draw(chart);
            Document svg = parsed(drawing);
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(chart.description());
            NodeList rects = svg.getElementsByTagName("rect");
            for (int i = 0; i < rects.getLength(); i++) {
                Element rect = (Element) rects.item(i);
                double right = number(rect, "x") + number(rect, "width");
                double low = number(rect, "y") + number(rect, "height");
                assertThat(right).isBetween(0.0, (double) drawing.width());
                assertThat(low).isBetween(0.0, (double) drawing.height());
            }
        }
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    @Test
    void whatPatternsMeanIsNeverCutOff() throws Exception {
        Chart.Bar bar = new Chart.Bar("a", "a",
                List.of(new Chart.Part(Chart.Look.USED, "running machines", 1),
                        new Chart.Part(Chart.Look.OTHER, "kept by the host", 1),
                        new Chart.Part(Chart.Look.PROMISED, "machines that do not run", 1)),
                OptionalDouble.empty(), "");
        Chart.Bars bars = new Chart.Bars("bars", Chart.Unit.BYTES, List.of(bar));
        Drawing narrow = new ChartWriter(new Figures(Locale.ENGLISH, ZoneOffset.UTC), Palette.LIGHT, 420).draw(bars);
        NodeList texts = parsed(narrow).getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            assertThat(number(text, "x") + Svg.width(text.getTextContent())).isLessThanOrEqualTo(420);
            assertThat(number(text, "y")).isLessThan(narrow.height());
        }
        assertThat(narrow.height()).isGreaterThan(writer.draw(bars).height());
    }

    @Test
    void barsAreToOneScaleFromZero() throws Exception {
        Document svg = parsed(writer.draw(Samples.bars()));
        NodeList rects = svg.getElementsByTagName("rect");
        Element limit = (Element) rects.item(0);
        Element used = (Element) rects.item(1);
        assertThat(number(used, "width") / number(limit, "width")).isBetween(200 / 279.0 - 0.01, 200 / 279.0 + 0.01);
        assertThat(number(used, "x")).isEqualTo(number(limit, "x"));
    }

    @Test
    void whoPointsAtAPartLearnsWhatItIs() {
        Drawing drawing = writer.draw(Samples.bars());
        Drawing.Region region =
                drawing.regions().stream().filter(each -> each.contains(160, 10)).findFirst().orElseThrow();
        assertThat(region.key()).isEqualTo("HV-01 D:");
        assertThat(region.words()).isEqualTo("HV-01 D: \u2013 machines: 200\u00a0GB");
        Drawing.Region point = writer.draw(Samples.hours()).regions().get(14);
        assertThat(point.words()).isEqualTo("14:00: 170\u00a0%");
    }

    @Test
    void aLineWithoutPointsIsNothing() {
        assertThat(writer.draw(new Chart.Line("none", Chart.Unit.NUMBER, "", "", List.of(), Optional.empty(),
                Optional.empty())).height()).isEqualTo(1);
    }

    @Test
    void ticksAreRoundAndReachTheLargest() {
        assertThat(Ticks.upTo(87, Chart.Unit.NUMBER)).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
        double gb = 1L << 30;
        assertThat(Ticks.upTo(3.5 * gb, Chart.Unit.BYTES)).containsExactly(0.0, gb, 2 * gb, 3 * gb, 4 * gb);
        assertThat(Ticks.upTo(0, Chart.Unit.BYTES)).hasSizeGreaterThan(1);
    }
}
