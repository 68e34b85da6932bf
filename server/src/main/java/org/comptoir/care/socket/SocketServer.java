package org.comptoir.care.socket;

import java.time.Duration;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.websocket.server.JettyWebSocketServerContainer;
import org.eclipse.jetty.ee11.websocket.server.config.JettyWebSocketServletContainerInitializer;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Lets the server take sockets, with frames of 64 KiB at most.
@Component
class SocketServer implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {
    static final int LARGEST_FRAME = 64 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(70);

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(SocketServer::customize);
    }

    private static void customize(Server server) {
        for (var context : server.getDescendants(ServletContextHandler.class)) {
            JettyWebSocketServletContainerInitializer.configure(
                    context, (_, container) -> limit(container));
        }
    }

    private static void limit(JettyWebSocketServerContainer container) {
        container.setMaxTextMessageSize(LARGEST_FRAME);
        container.setMaxBinaryMessageSize(1);
        container.setMaxFrameSize(LARGEST_FRAME);
        container.setIdleTimeout(IDLE);
    }
}
