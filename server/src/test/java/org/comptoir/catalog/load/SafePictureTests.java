package org.comptoir.catalog.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.comptoir.catalog.load.SafePicture.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePictureTests {
    @Test
    void takesShapesStylesAndReferencesWithinThePicture() {
        assertThat(
                        flaw(
                                """
                                <defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient>
                                <style>.a { fill: url(#g); stroke: #000 }</style></defs>
                                <g class="a"><path d="M0 0h10"/><use href="#g"/><text>Ø 8 &amp; more</text></g>
                                """))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT/>",
                "<foreignObject><p>x</p></foreignObject>",
                "<iframe src='x'/>",
                "<image href='https://elsewhere.example/x.png'/>",
                "<a href='https://elsewhere.example'><text>x</text></a>",
                "<circle r='1' onclick='alert(1)'/>",
                "<circle r='1' ONLOAD='alert(1)'/>",
                "<use href='https://elsewhere.example/x.svg#y'/>",
                "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='data:image/svg+xml,x'/>",
                "<use href=' javascript:alert(1)'/>",
                "<rect fill='url(https://elsewhere.example/x.svg#y)'/>",
                "<rect style='fill:url( \"https://elsewhere.example\")'/>",
                "<style>@import 'https://elsewhere.example/x.css';</style>",
                "<style>rect{fill:u\\72l(https://elsewhere.example)}</style>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<set attributeName='onclick' to='alert(1)'/>",
                "<?xml-stylesheet href='https://elsewhere.example/x.css'?>"
            })
    void refusesWhatCouldActOrFetch(String inside) {
        assertThat(flaw(inside).map(Flaw::code)).hasValue("unsafe-picture");
    }

    @Test
    void refusesEntitiesAndDoctypes() {
        var svg = "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg>&e;</svg>";
        assertThat(SafePicture.flaw(svg.getBytes(StandardCharsets.UTF_8)).map(Flaw::code))
                .hasValue("unsafe-picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture", "<html/>", "<svg><g></svg>", "<svg/><svg/>"})
    void refusesWhatIsNoPicture(String text) {
        assertThat(SafePicture.flaw(text.getBytes(StandardCharsets.UTF_8)).map(Flaw::code))
                .hasValue("picture-not-svg");
    }

    private static Optional<Flaw> flaw(String inside) {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>";
        return SafePicture.flaw(svg.getBytes(StandardCharsets.UTF_8));
    }
}
