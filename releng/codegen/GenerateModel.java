import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the Java code of the estate model from {@code model/estate.ecore} into a source folder, without a workspace.
 * Arguments: the model bundle, and the folder in which {@code src-gen} is written anew (whatever it held is gone).
 */
public final class GenerateModel {
    private static final String PROJECT = "org.verdigris.model";
    private static final String SOURCES = "src-gen";

    public static void main(String[] arguments) throws IOException {
        Path bundle = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path output = Path.of(arguments[1]).toAbsolutePath().normalize();
        empty(output.resolve(SOURCES));
        EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(output + "/"));
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("genmodel", new EcoreResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        GenModel model = genModel(bundle.resolve("model/estate.ecore"));
        Generator generator = new Generator() {
            @Override
            public JControlModel getJControlModel() {
                return new JControlModel(); // the folder is empty: there is nothing to merge with
            }
        };
        generator.setInput(model);
        Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, "Estate",
                new BasicMonitor());
        if (result.getSeverity() != Diagnostic.OK) {
            System.err.println(result);
            System.exit(1);
        }
    }

    private static GenModel genModel(Path ecore) {
        ResourceSet resources = new ResourceSetImpl();
        EPackage estate = (EPackage) resources.getResource(URI.createFileURI(ecore.toString()), true).getContents()
                .get(0);
        GenModel model = GenModelFactory.eINSTANCE.createGenModel();
        model.initialize(List.of(estate));
        model.setModelDirectory("/" + PROJECT + "/" + SOURCES);
        model.setModelPluginID(null); // the manifest is ours
        model.setModelName("Estate");
        model.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
        model.setSuppressGenModelAnnotations(true);
        model.setOperationReflection(false);
        model.setUpdateClasspath(false);
        model.setBundleManifest(false);
        model.setCanGenerate(true);
        GenPackage generated = model.getGenPackages().get(0);
        generated.setBasePackage("org.verdigris.model");
        generated.setPrefix("Estate");
        generated.setAdapterFactory(false);
        model.reconcile();
        resources.createResource(URI.createFileURI(ecore.resolveSibling("estate.genmodel").toString())).getContents()
                .add(model);
        return model;
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                old.sorted(Comparator.reverseOrder()).forEach(GenerateModel::delete);
            }
        }
        Files.createDirectories(folder);
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
