package org.comptoir.platform.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Style sheets, scripts, fonts and icons under `/assets/<version>/…`: the version is their digest,
/// so that browsers keep them for a year and never show an old one.
@Component
public class Assets implements WebMvcConfigurer {
    private static final String FOLDER = "classpath:/static/assets/";

    private final String version = digest();

    /// The address of a file such as `css/shop.css`.
    public String path(String file) {
        return "/assets/" + version + "/" + file;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var byVersion = new VersionResourceResolver().addFixedVersionStrategy(version, "/**");
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FOLDER)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(byVersion)
                .addTransformer(new JoinedStyles());
    }

    private static String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver();
            files.setPathMatcher(new AntPathMatcher());
            for (Resource file : files.getResources(FOLDER + "**")) {
                if (file.isReadable() && file.contentLength() > 0) {
                    sha.update(file.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
