package org.comptoir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the whole program: database, modules, pages and interfaces.
@SpringBootApplication(proxyBeanMethods = false)
public class ComptoirApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ComptoirApplication.class, arguments);
    }
}
