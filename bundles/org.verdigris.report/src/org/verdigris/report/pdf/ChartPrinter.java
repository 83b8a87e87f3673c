package org.verdigris.report.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Element;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;

/** Draws charts into PDF as what they are: lines, areas and letters. */
final class ChartPrinter implements SVGDrawer {

    ChartPrinter() throws IOException {
        for (String file : List.of("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")) {
            try (InputStream in = PdfReport.Fonts.open(file)) {
                // so that charts look alike whatever fonts a computer has
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (FontFormatException e) {
                throw new IOException(file, e);
            }
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // charts name no fonts of their own
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // fonts come from their jar
    }

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double cssWidth, double cssHeight,
            double dotsPerPixel) {
        SVGDocument chart =
                new SVGLoader().load(new ByteArrayInputStream(text(svg).getBytes(StandardCharsets.UTF_8)), null,
                        LoaderContext.createDefault());
        double ratio = chart.size().getHeight() / chart.size().getWidth();
        double width = cssWidth > 0 ? cssWidth : chart.size().getWidth() * dotsPerPixel;
        return new Image(chart, width, width * ratio, dotsPerPixel);
    }

    private static String text(Element svg) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(svg), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Image(SVGDocument chart, double width, double height, double dots) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            float wide = (float) (width / dots);
            float tall = (float) (height / dots);
            device.drawWithGraphics((float) x, (float) y, (float) width, (float) height,
                    graphics -> chart.render((java.awt.Component) null, graphics, new ViewBox(0, 0, wide, tall)));
        }
    }

    @Override
    public void close() {
        // nothing is open
    }
}
