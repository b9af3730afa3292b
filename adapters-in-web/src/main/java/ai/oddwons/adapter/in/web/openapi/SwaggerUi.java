package ai.oddwons.adapter.in.web.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** The files of Swagger UI inside its jar, which keeps them in a folder named by its version. */
final class SwaggerUi {
  private static final String ABOUT = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
  private static final String FOLDER = "META-INF/resources/webjars/swagger-ui/";

  private SwaggerUi() {}

  /** Throws when the jar has no such file: the build is broken then. */
  static ClassPathResource file(String name) {
    ClassPathResource file = new ClassPathResource(FOLDER + version() + "/" + name);
    if (!file.exists()) {
      throw new IllegalStateException(file + " is missing");
    }
    return file;
  }

  private static String version() {
    Properties about = new Properties();
    try (InputStream text = new ClassPathResource(ABOUT).getInputStream()) {
      about.load(text);
    } catch (IOException missing) {
      throw new UncheckedIOException("Swagger UI is not on the class path", missing);
    }
    return about.getProperty("version", "");
  }
}
