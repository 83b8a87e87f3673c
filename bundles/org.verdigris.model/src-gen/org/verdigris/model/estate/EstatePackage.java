/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.verdigris.model.estate.EstateFactory
 * @model kind="package"
 * @generated
 */
public interface EstatePackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "estate";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:verdigris:estate:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "estate";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EstatePackage eINSTANCE = org.verdigris.model.estate.impl.EstatePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.NamedElementImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = 0;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.FileElementImpl <em>File Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.FileElementImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getFileElement()
	 * @generated
	 */
	int FILE_ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ELEMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ELEMENT__PATH = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ELEMENT__FILE_SIZE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ELEMENT__MODIFIED = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unreadable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ELEMENT__UNREADABLE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ELEMENT__READ_ONLY = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>File Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ELEMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.EstateImpl <em>Estate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.EstateImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getEstate()
	 * @generated
	 */
	int ESTATE = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Folders</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE__FOLDERS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scanned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE__SCANNED = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE__HOSTS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Machines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE__MACHINES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Networks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE__NETWORKS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Disks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE__DISKS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE__PROBLEMS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Set Aside</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE__SET_ASIDE = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Estate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTATE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.ProblemImpl <em>Problem</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.ProblemImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getProblem()
	 * @generated
	 */
	int PROBLEM = 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__KIND = 0;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__SEVERITY = 1;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__SUBJECT = 2;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__PATH = 3;

	/**
	 * The feature id for the '<em><b>Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__SETTING = 4;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__MESSAGE = 5;

	/**
	 * The feature id for the '<em><b>Solution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__SOLUTION = 6;

	/**
	 * The number of structural features of the '<em>Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.HostImpl <em>Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.HostImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getHost()
	 * @generated
	 */
	int HOST = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Folders</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__FOLDERS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__PRODUCT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__OPERATING_SYSTEM = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__MEMORY = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Processors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__PROCESSORS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Processor Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__PROCESSOR_NAME = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Boot Options</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__BOOT_OPTIONS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Antivirus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__ANTIVIRUS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Antivirus Exclusions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__ANTIVIRUS_EXCLUSIONS = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Cluster</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CLUSTER = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Node State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NODE_STATE = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Volumes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__VOLUMES = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Physical Disks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__PHYSICAL_DISKS = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Adapters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__ADAPTERS = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__OPTIONS = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Machines</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__MACHINES = NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Networks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NETWORKS = NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.VolumeImpl <em>Volume</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.VolumeImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getVolume()
	 * @generated
	 */
	int VOLUME = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__LABEL = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__FILE_SYSTEM = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__CAPACITY = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__FREE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__FOLDER = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Fragmentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__FRAGMENTATION = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Compressed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__COMPRESSED = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Volume</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.PhysicalDiskImpl <em>Physical Disk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.PhysicalDiskImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getPhysicalDisk()
	 * @generated
	 */
	int PHYSICAL_DISK = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSICAL_DISK__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSICAL_DISK__BUS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSICAL_DISK__CAPACITY = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Physical Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSICAL_DISK_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.HostAdapterImpl <em>Host Adapter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.HostAdapterImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getHostAdapter()
	 * @generated
	 */
	int HOST_ADAPTER = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_ADAPTER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_ADAPTER__ADDRESS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Binding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_ADAPTER__BINDING = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_ADAPTER__USE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Services Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_ADAPTER__SERVICES_BOUND = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Host Adapter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_ADAPTER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.HostOptionImpl <em>Host Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.HostOptionImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getHostOption()
	 * @generated
	 */
	int HOST_OPTION = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_OPTION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_OPTION__VALUE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Host Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_OPTION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.VirtualMachineImpl <em>Virtual Machine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.VirtualMachineImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getVirtualMachine()
	 * @generated
	 */
	int VIRTUAL_MACHINE = 9;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__NAME = FILE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__PATH = FILE_ELEMENT__PATH;

	/**
	 * The feature id for the '<em><b>File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__FILE_SIZE = FILE_ELEMENT__FILE_SIZE;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__MODIFIED = FILE_ELEMENT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Unreadable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__UNREADABLE = FILE_ELEMENT__UNREADABLE;

	/**
	 * The feature id for the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__READ_ONLY = FILE_ELEMENT__READ_ONLY;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__HOST = FILE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__FORMAT_VERSION = FILE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Warn Without Boot Disk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__WARN_WITHOUT_BOOT_DISK = FILE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__MEMORY = FILE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Adapter Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__ADAPTER_COUNT = FILE_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Network Adapters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__NETWORK_ADAPTERS = FILE_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Video Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__VIDEO_MEMORY = FILE_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Ide Controllers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__IDE_CONTROLLERS = FILE_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Scsi Controllers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__SCSI_CONTROLLERS = FILE_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Standard Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__STANDARD_NAME = FILE_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Standard Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__STANDARD_VERSION = FILE_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Floppies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__FLOPPIES = FILE_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Floppy Auto Detect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__FLOPPY_AUTO_DETECT = FILE_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Parallel Port</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__PARALLEL_PORT = FILE_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Serial Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__SERIAL_PORTS = FILE_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Serial Connect Immediately</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__SERIAL_CONNECT_IMMEDIATELY = FILE_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Bios</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__BIOS = FILE_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Integration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__INTEGRATION = FILE_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Creator</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__CREATOR = FILE_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Modifier</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__MODIFIER = FILE_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Saved State</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__SAVED_STATE = FILE_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Shutdown</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__SHUTDOWN = FILE_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Sound Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__SOUND_ENABLED = FILE_ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Startup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__STARTUP = FILE_ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Undo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__UNDO = FILE_ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Display</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__DISPLAY = FILE_ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Guest Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__GUEST_CODE = FILE_ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Global Configuration Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__GLOBAL_CONFIGURATION_ID = FILE_ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__NOTES = FILE_ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Virtualization</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__VIRTUALIZATION = FILE_ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Multi Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__MULTI_CHANNEL = FILE_ELEMENT_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Window</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__WINDOW = FILE_ELEMENT_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Start Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__START_DELAY = FILE_ELEMENT_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Run As Account Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__RUN_AS_ACCOUNT_ENABLED = FILE_ELEMENT_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Run As Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__RUN_AS_ACCOUNT = FILE_ELEMENT_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Cpu Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__CPU_WEIGHT = FILE_ELEMENT_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Cpu Reserve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__CPU_RESERVE = FILE_ELEMENT_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Cpu Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__CPU_MAXIMUM = FILE_ELEMENT_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__ROLES = FILE_ELEMENT_FEATURE_COUNT + 38;

	/**
	 * The number of structural features of the '<em>Virtual Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE_FEATURE_COUNT = FILE_ELEMENT_FEATURE_COUNT + 39;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.FileReferenceImpl <em>File Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.FileReferenceImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getFileReference()
	 * @generated
	 */
	int FILE_REFERENCE = 10;

	/**
	 * The feature id for the '<em><b>Absolute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_REFERENCE__ABSOLUTE = 0;

	/**
	 * The feature id for the '<em><b>Relative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_REFERENCE__RELATIVE = 1;

	/**
	 * The feature id for the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_REFERENCE__RESOLVED = 2;

	/**
	 * The feature id for the '<em><b>File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_REFERENCE__FILE_SIZE = 3;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_REFERENCE__MODIFIED = 4;

	/**
	 * The number of structural features of the '<em>File Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_REFERENCE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.IdeControllerImpl <em>Ide Controller</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.IdeControllerImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getIdeController()
	 * @generated
	 */
	int IDE_CONTROLLER = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDE_CONTROLLER__ID = 0;

	/**
	 * The feature id for the '<em><b>Drives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDE_CONTROLLER__DRIVES = 1;

	/**
	 * The number of structural features of the '<em>Ide Controller</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDE_CONTROLLER_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.ScsiControllerImpl <em>Scsi Controller</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.ScsiControllerImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getScsiController()
	 * @generated
	 */
	int SCSI_CONTROLLER = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCSI_CONTROLLER__ID = 0;

	/**
	 * The feature id for the '<em><b>Scsi Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCSI_CONTROLLER__SCSI_ID = 1;

	/**
	 * The feature id for the '<em><b>Shared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCSI_CONTROLLER__SHARED = 2;

	/**
	 * The feature id for the '<em><b>Drives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCSI_CONTROLLER__DRIVES = 3;

	/**
	 * The number of structural features of the '<em>Scsi Controller</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCSI_CONTROLLER_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.DriveImpl <em>Drive</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.DriveImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDrive()
	 * @generated
	 */
	int DRIVE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVE__ID = 0;

	/**
	 * The feature id for the '<em><b>Drive Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVE__DRIVE_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Image</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVE__IMAGE = 2;

	/**
	 * The feature id for the '<em><b>Undo Image</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVE__UNDO_IMAGE = 3;

	/**
	 * The feature id for the '<em><b>Disk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVE__DISK = 4;

	/**
	 * The feature id for the '<em><b>Undo Disk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVE__UNDO_DISK = 5;

	/**
	 * The number of structural features of the '<em>Drive</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.NetworkAdapterImpl <em>Network Adapter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.NetworkAdapterImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getNetworkAdapter()
	 * @generated
	 */
	int NETWORK_ADAPTER = 14;

	/**
	 * The feature id for the '<em><b>Machine</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__MACHINE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__ID = 1;

	/**
	 * The feature id for the '<em><b>Network Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__NETWORK_ID = 2;

	/**
	 * The feature id for the '<em><b>Network Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__NETWORK_NAME = 3;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__ADDRESS = 4;

	/**
	 * The feature id for the '<em><b>Internal Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__INTERNAL_NUMBER = 5;

	/**
	 * The feature id for the '<em><b>Address Dynamic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__ADDRESS_DYNAMIC = 6;

	/**
	 * The feature id for the '<em><b>Network</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__NETWORK = 7;

	/**
	 * The number of structural features of the '<em>Network Adapter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.FloppyImpl <em>Floppy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.FloppyImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getFloppy()
	 * @generated
	 */
	int FLOPPY = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOPPY__ID = 0;

	/**
	 * The feature id for the '<em><b>Image</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOPPY__IMAGE = 1;

	/**
	 * The number of structural features of the '<em>Floppy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOPPY_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.ParallelPortImpl <em>Parallel Port</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.ParallelPortImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getParallelPort()
	 * @generated
	 */
	int PARALLEL_PORT = 16;

	/**
	 * The feature id for the '<em><b>Shared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARALLEL_PORT__SHARED = 0;

	/**
	 * The feature id for the '<em><b>Port Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARALLEL_PORT__PORT_TYPE = 1;

	/**
	 * The number of structural features of the '<em>Parallel Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARALLEL_PORT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.SerialPortImpl <em>Serial Port</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.SerialPortImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getSerialPort()
	 * @generated
	 */
	int SERIAL_PORT = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIAL_PORT__ID = 0;

	/**
	 * The feature id for the '<em><b>Port Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIAL_PORT__PORT_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Text File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIAL_PORT__TEXT_FILE = 2;

	/**
	 * The feature id for the '<em><b>Pipe Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIAL_PORT__PIPE_NAME = 3;

	/**
	 * The number of structural features of the '<em>Serial Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIAL_PORT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.BiosImpl <em>Bios</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.BiosImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getBios()
	 * @generated
	 */
	int BIOS = 18;

	/**
	 * The feature id for the '<em><b>Base Board Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIOS__BASE_BOARD_SERIAL_NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIOS__SERIAL_NUMBER = 1;

	/**
	 * The feature id for the '<em><b>Chassis Asset Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIOS__CHASSIS_ASSET_TAG = 2;

	/**
	 * The feature id for the '<em><b>Chassis Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIOS__CHASSIS_SERIAL_NUMBER = 3;

	/**
	 * The feature id for the '<em><b>Guid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIOS__GUID = 4;

	/**
	 * The feature id for the '<em><b>Cmos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIOS__CMOS = 5;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIOS__TIME = 6;

	/**
	 * The feature id for the '<em><b>Time Sync At Boot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIOS__TIME_SYNC_AT_BOOT = 7;

	/**
	 * The number of structural features of the '<em>Bios</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIOS_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.IntegrationImpl <em>Integration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.IntegrationImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getIntegration()
	 * @generated
	 */
	int INTEGRATION = 19;

	/**
	 * The feature id for the '<em><b>Mouse</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__MOUSE = 0;

	/**
	 * The feature id for the '<em><b>Additions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__ADDITIONS = 1;

	/**
	 * The feature id for the '<em><b>Guest Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__GUEST_NAME = 2;

	/**
	 * The feature id for the '<em><b>Guest Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__GUEST_SHORT_NAME = 3;

	/**
	 * The feature id for the '<em><b>Guest Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__GUEST_BUILD = 4;

	/**
	 * The feature id for the '<em><b>Guest Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__GUEST_REVISION = 5;

	/**
	 * The feature id for the '<em><b>Guest Suite</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__GUEST_SUITE = 6;

	/**
	 * The feature id for the '<em><b>Video Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__VIDEO_DEPTH = 7;

	/**
	 * The feature id for the '<em><b>Video Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__VIDEO_HEIGHT = 8;

	/**
	 * The feature id for the '<em><b>Video Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__VIDEO_WIDTH = 9;

	/**
	 * The feature id for the '<em><b>Heartbeat Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__HEARTBEAT_TIME = 10;

	/**
	 * The feature id for the '<em><b>Heartbeat Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__HEARTBEAT_RATE = 11;

	/**
	 * The feature id for the '<em><b>Heartbeat Failure Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__HEARTBEAT_FAILURE_INTERVAL = 12;

	/**
	 * The feature id for the '<em><b>Heartbeat Failure Attempts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__HEARTBEAT_FAILURE_ATTEMPTS = 13;

	/**
	 * The feature id for the '<em><b>Time Sync</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__TIME_SYNC = 14;

	/**
	 * The feature id for the '<em><b>Time Sync Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__TIME_SYNC_FREQUENCY = 15;

	/**
	 * The feature id for the '<em><b>Time Sync Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__TIME_SYNC_THRESHOLD = 16;

	/**
	 * The feature id for the '<em><b>Folder Sharing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__FOLDER_SHARING = 17;

	/**
	 * The feature id for the '<em><b>Folder Sharing Load Allowed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION__FOLDER_SHARING_LOAD_ALLOWED = 18;

	/**
	 * The number of structural features of the '<em>Integration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTEGRATION_FEATURE_COUNT = 19;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.ProductMarkImpl <em>Product Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.ProductMarkImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getProductMark()
	 * @generated
	 */
	int PRODUCT_MARK = 20;

	/**
	 * The feature id for the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT_MARK__BUILD = 0;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT_MARK__PRODUCT = 1;

	/**
	 * The number of structural features of the '<em>Product Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT_MARK_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.ShutdownImpl <em>Shutdown</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.ShutdownImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getShutdown()
	 * @generated
	 */
	int SHUTDOWN = 21;

	/**
	 * The feature id for the '<em><b>Prompt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHUTDOWN__PROMPT = 0;

	/**
	 * The feature id for the '<em><b>Quit Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHUTDOWN__QUIT_ACTION = 1;

	/**
	 * The feature id for the '<em><b>Was Running</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHUTDOWN__WAS_RUNNING = 2;

	/**
	 * The feature id for the '<em><b>Offer Save</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHUTDOWN__OFFER_SAVE = 3;

	/**
	 * The feature id for the '<em><b>Offer Shutdown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHUTDOWN__OFFER_SHUTDOWN = 4;

	/**
	 * The feature id for the '<em><b>Offer Turn Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHUTDOWN__OFFER_TURN_OFF = 5;

	/**
	 * The feature id for the '<em><b>Force Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHUTDOWN__FORCE_ACTION = 6;

	/**
	 * The feature id for the '<em><b>Last Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHUTDOWN__LAST_CHOICE = 7;

	/**
	 * The feature id for the '<em><b>Last Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHUTDOWN__LAST_COMMIT = 8;

	/**
	 * The number of structural features of the '<em>Shutdown</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHUTDOWN_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.UndoSettingsImpl <em>Undo Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.UndoSettingsImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getUndoSettings()
	 * @generated
	 */
	int UNDO_SETTINGS = 22;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDO_SETTINGS__ENABLED = 0;

	/**
	 * The feature id for the '<em><b>Purposely Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDO_SETTINGS__PURPOSELY_KEPT = 1;

	/**
	 * The feature id for the '<em><b>Use Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDO_SETTINGS__USE_DEFAULT = 2;

	/**
	 * The feature id for the '<em><b>Default Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDO_SETTINGS__DEFAULT_ACTION = 3;

	/**
	 * The number of structural features of the '<em>Undo Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDO_SETTINGS_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.DisplayImpl <em>Display</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.DisplayImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDisplay()
	 * @generated
	 */
	int DISPLAY = 23;

	/**
	 * The feature id for the '<em><b>Disable Resize</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__DISABLE_RESIZE = 0;

	/**
	 * The feature id for the '<em><b>Full Screen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__FULL_SCREEN = 1;

	/**
	 * The feature id for the '<em><b>Full Screen At Startup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__FULL_SCREEN_AT_STARTUP = 2;

	/**
	 * The feature id for the '<em><b>Standard Resolutions Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__STANDARD_RESOLUTIONS_ONLY = 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__HEIGHT = 4;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__WIDTH = 5;

	/**
	 * The feature id for the '<em><b>Maximum Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__MAXIMUM_HEIGHT = 6;

	/**
	 * The feature id for the '<em><b>Maximum Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__MAXIMUM_WIDTH = 7;

	/**
	 * The feature id for the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__LEFT = 8;

	/**
	 * The feature id for the '<em><b>Top</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY__TOP = 9;

	/**
	 * The number of structural features of the '<em>Display</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.VirtualizationImpl <em>Virtualization</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.VirtualizationImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getVirtualization()
	 * @generated
	 */
	int VIRTUALIZATION = 24;

	/**
	 * The feature id for the '<em><b>Hardware Assisted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUALIZATION__HARDWARE_ASSISTED = 0;

	/**
	 * The feature id for the '<em><b>Allow Packet Filtering</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUALIZATION__ALLOW_PACKET_FILTERING = 1;

	/**
	 * The feature id for the '<em><b>Allow Promiscuous Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUALIZATION__ALLOW_PROMISCUOUS_MODE = 2;

	/**
	 * The number of structural features of the '<em>Virtualization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUALIZATION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.WindowOptionsImpl <em>Window Options</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.WindowOptionsImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getWindowOptions()
	 * @generated
	 */
	int WINDOW_OPTIONS = 25;

	/**
	 * The feature id for the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPTIONS__LEFT = 0;

	/**
	 * The feature id for the '<em><b>Top</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPTIONS__TOP = 1;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPTIONS__HEIGHT = 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPTIONS__WIDTH = 3;

	/**
	 * The feature id for the '<em><b>Full Screen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPTIONS__FULL_SCREEN = 4;

	/**
	 * The feature id for the '<em><b>Show Close Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPTIONS__SHOW_CLOSE_MESSAGE = 5;

	/**
	 * The feature id for the '<em><b>Close Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPTIONS__CLOSE_ACTION = 6;

	/**
	 * The feature id for the '<em><b>Publish Applications</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPTIONS__PUBLISH_APPLICATIONS = 7;

	/**
	 * The feature id for the '<em><b>Seconds To Save</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPTIONS__SECONDS_TO_SAVE = 8;

	/**
	 * The number of structural features of the '<em>Window Options</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPTIONS_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.DiskImageImpl <em>Disk Image</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.DiskImageImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDiskImage()
	 * @generated
	 */
	int DISK_IMAGE = 26;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__NAME = FILE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__PATH = FILE_ELEMENT__PATH;

	/**
	 * The feature id for the '<em><b>File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__FILE_SIZE = FILE_ELEMENT__FILE_SIZE;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__MODIFIED = FILE_ELEMENT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Unreadable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__UNREADABLE = FILE_ELEMENT__UNREADABLE;

	/**
	 * The feature id for the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__READ_ONLY = FILE_ELEMENT__READ_ONLY;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__TYPE = FILE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__CAPACITY = FILE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Original Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__ORIGINAL_SIZE = FILE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Disk Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__DISK_ID = FILE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__CREATED = FILE_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Creator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__CREATOR = FILE_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Creator Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__CREATOR_VERSION = FILE_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Creator Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__CREATOR_HOST = FILE_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cylinders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__CYLINDERS = FILE_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__HEADS = FILE_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Sectors Per Track</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__SECTORS_PER_TRACK = FILE_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>In Saved State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__IN_SAVED_STATE = FILE_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Temporary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__TEMPORARY = FILE_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Table Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__TABLE_OFFSET = FILE_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Table Entries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__TABLE_ENTRIES = FILE_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Allocated Blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__ALLOCATED_BLOCKS = FILE_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Block Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__BLOCK_SIZE = FILE_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Parent Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__PARENT_ID = FILE_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Parent Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__PARENT_NAME = FILE_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Parent Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__PARENT_MODIFIED = FILE_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Parent Locators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__PARENT_LOCATORS = FILE_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Flaws</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__FLAWS = FILE_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__CONTENTS = FILE_ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__PARENT = FILE_ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Children</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__CHILDREN = FILE_ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Drives</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__DRIVES = FILE_ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Undo Drives</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE__UNDO_DRIVES = FILE_ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The number of structural features of the '<em>Disk Image</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_IMAGE_FEATURE_COUNT = FILE_ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.DiskContentsImpl <em>Disk Contents</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.DiskContentsImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDiskContents()
	 * @generated
	 */
	int DISK_CONTENTS = 27;

	/**
	 * The feature id for the '<em><b>Unread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTENTS__UNREAD = 0;

	/**
	 * The feature id for the '<em><b>Disk Signature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTENTS__DISK_SIGNATURE = 1;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTENTS__NOTES = 2;

	/**
	 * The feature id for the '<em><b>Volumes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTENTS__VOLUMES = 3;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTENTS__SYSTEMS = 4;

	/**
	 * The number of structural features of the '<em>Disk Contents</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_CONTENTS_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.GuestVolumeImpl <em>Guest Volume</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.GuestVolumeImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestVolume()
	 * @generated
	 */
	int GUEST_VOLUME = 28;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_VOLUME__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Partition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_VOLUME__PARTITION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Partition Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_VOLUME__PARTITION_TYPE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_VOLUME__ACTIVE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>File System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_VOLUME__FILE_SYSTEM = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_VOLUME__START = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_VOLUME__SIZE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_VOLUME__FREE = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Clean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_VOLUME__CLEAN = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Doubts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_VOLUME__DOUBTS = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_VOLUME__HEADS = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Unread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_VOLUME__UNREAD = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Guest Volume</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_VOLUME_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.GuestSystemImpl <em>Guest System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.GuestSystemImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestSystem()
	 * @generated
	 */
	int GUEST_SYSTEM = 29;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Partition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__PARTITION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__FOLDER = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__PRODUCT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__VERSION = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__BUILD = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Service Pack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__SERVICE_PACK = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Architecture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__ARCHITECTURE = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__ROLE = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Dns Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__DNS_SUFFIX = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__TIME_ZONE = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Installed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__INSTALLED = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Last Shutdown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__LAST_SHUTDOWN = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Additions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__ADDITIONS = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Additions Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__ADDITIONS_VERSION = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Hibernated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__HIBERNATED = NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Page File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__PAGE_FILE_SIZE = NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Boot Switches</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__BOOT_SWITCHES = NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Antivirus</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__ANTIVIRUS = NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Kernels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__KERNELS = NAMED_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Services</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__SERVICES = NAMED_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Control Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__CONTROL_SETS = NAMED_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Letters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__LETTERS = NAMED_ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Gaps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM__GAPS = NAMED_ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The number of structural features of the '<em>Guest System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SYSTEM_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.GuestServiceImpl <em>Guest Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.GuestServiceImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestService()
	 * @generated
	 */
	int GUEST_SERVICE = 30;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SERVICE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SERVICE__START = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SERVICE__DRIVER = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SERVICE__IMAGE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Guest Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_SERVICE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.GuestControlSetImpl <em>Guest Control Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.GuestControlSetImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestControlSet()
	 * @generated
	 */
	int GUEST_CONTROL_SET = 31;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_CONTROL_SET__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_CONTROL_SET__CURRENT = 1;

	/**
	 * The feature id for the '<em><b>Last Known Good</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_CONTROL_SET__LAST_KNOWN_GOOD = 2;

	/**
	 * The feature id for the '<em><b>Scsi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_CONTROL_SET__SCSI = 3;

	/**
	 * The feature id for the '<em><b>Scsi Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_CONTROL_SET__SCSI_DRIVER = 4;

	/**
	 * The feature id for the '<em><b>Scsi Findings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_CONTROL_SET__SCSI_FINDINGS = 5;

	/**
	 * The feature id for the '<em><b>Ide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_CONTROL_SET__IDE = 6;

	/**
	 * The feature id for the '<em><b>Ide Findings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_CONTROL_SET__IDE_FINDINGS = 7;

	/**
	 * The number of structural features of the '<em>Guest Control Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_CONTROL_SET_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.GuestDriveLetterImpl <em>Guest Drive Letter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.GuestDriveLetterImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestDriveLetter()
	 * @generated
	 */
	int GUEST_DRIVE_LETTER = 32;

	/**
	 * The feature id for the '<em><b>Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_DRIVE_LETTER__LETTER = 0;

	/**
	 * The feature id for the '<em><b>Partition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_DRIVE_LETTER__PARTITION = 1;

	/**
	 * The number of structural features of the '<em>Guest Drive Letter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_DRIVE_LETTER_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.GuestGapImpl <em>Guest Gap</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.GuestGapImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestGap()
	 * @generated
	 */
	int GUEST_GAP = 33;

	/**
	 * The feature id for the '<em><b>Fact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_GAP__FACT = 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_GAP__REASON = 1;

	/**
	 * The number of structural features of the '<em>Guest Gap</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_GAP_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.ParentLocatorImpl <em>Parent Locator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.ParentLocatorImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getParentLocator()
	 * @generated
	 */
	int PARENT_LOCATOR = 34;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARENT_LOCATOR__CODE = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARENT_LOCATOR__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARENT_LOCATOR__OFFSET = 2;

	/**
	 * The feature id for the '<em><b>Space</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARENT_LOCATOR__SPACE = 3;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARENT_LOCATOR__LENGTH = 4;

	/**
	 * The number of structural features of the '<em>Parent Locator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARENT_LOCATOR_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.DiskFlawImpl <em>Disk Flaw</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.DiskFlawImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDiskFlaw()
	 * @generated
	 */
	int DISK_FLAW = 35;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_FLAW__RULE = 0;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_FLAW__SEVERITY = 1;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_FLAW__MESSAGE = 2;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_FLAW__OFFSET = 3;

	/**
	 * The number of structural features of the '<em>Disk Flaw</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_FLAW_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.VirtualNetworkImpl <em>Virtual Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.VirtualNetworkImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getVirtualNetwork()
	 * @generated
	 */
	int VIRTUAL_NETWORK = 36;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__NAME = FILE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__PATH = FILE_ELEMENT__PATH;

	/**
	 * The feature id for the '<em><b>File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__FILE_SIZE = FILE_ELEMENT__FILE_SIZE;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__MODIFIED = FILE_ELEMENT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Unreadable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__UNREADABLE = FILE_ELEMENT__UNREADABLE;

	/**
	 * The feature id for the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__READ_ONLY = FILE_ELEMENT__READ_ONLY;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__HOST = FILE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Network Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__NETWORK_ID = FILE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Gateway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__GATEWAY = FILE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stored Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__STORED_NAME = FILE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Host Adapter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__HOST_ADAPTER = FILE_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__NOTES = FILE_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Dhcp</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__DHCP = FILE_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Adapters</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK__ADAPTERS = FILE_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Virtual Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_NETWORK_FEATURE_COUNT = FILE_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.impl.DhcpServerImpl <em>Dhcp Server</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.impl.DhcpServerImpl
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDhcpServer()
	 * @generated
	 */
	int DHCP_SERVER = 37;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DHCP_SERVER__ENABLED = 0;

	/**
	 * The feature id for the '<em><b>Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DHCP_SERVER__NETWORK = 1;

	/**
	 * The feature id for the '<em><b>Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DHCP_SERVER__MASK = 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DHCP_SERVER__START = 3;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DHCP_SERVER__END = 4;

	/**
	 * The feature id for the '<em><b>Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DHCP_SERVER__SERVER = 5;

	/**
	 * The feature id for the '<em><b>Gateway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DHCP_SERVER__GATEWAY = 6;

	/**
	 * The feature id for the '<em><b>Dns Servers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DHCP_SERVER__DNS_SERVERS = 7;

	/**
	 * The feature id for the '<em><b>Wins Servers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DHCP_SERVER__WINS_SERVERS = 8;

	/**
	 * The feature id for the '<em><b>Lease Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DHCP_SERVER__LEASE_TIME = 9;

	/**
	 * The feature id for the '<em><b>Renewal Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DHCP_SERVER__RENEWAL_TIME = 10;

	/**
	 * The feature id for the '<em><b>Rebinding Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DHCP_SERVER__REBINDING_TIME = 11;

	/**
	 * The number of structural features of the '<em>Dhcp Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DHCP_SERVER_FEATURE_COUNT = 12;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.Severity
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 38;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.DiskType <em>Disk Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.DiskType
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDiskType()
	 * @generated
	 */
	int DISK_TYPE = 39;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.GuestKind <em>Guest Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.GuestKind
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestKind()
	 * @generated
	 */
	int GUEST_KIND = 40;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.GuestRole <em>Guest Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.GuestRole
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestRole()
	 * @generated
	 */
	int GUEST_ROLE = 41;

	/**
	 * The meta object id for the '{@link org.verdigris.model.estate.DriverState <em>Driver State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verdigris.model.estate.DriverState
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDriverState()
	 * @generated
	 */
	int DRIVER_STATE = 42;

	/**
	 * The meta object id for the '<em>Text</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getText()
	 * @generated
	 */
	int TEXT = 43;

	/**
	 * The meta object id for the '<em>Unsigned Integer</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Long
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getUnsignedInteger()
	 * @generated
	 */
	int UNSIGNED_INTEGER = 44;

	/**
	 * The meta object id for the '<em>Flag</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Boolean
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getFlag()
	 * @generated
	 */
	int FLAG = 45;

	/**
	 * The meta object id for the '<em>Hex Bytes</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getHexBytes()
	 * @generated
	 */
	int HEX_BYTES = 46;

	/**
	 * The meta object id for the '<em>Number</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getNumber()
	 * @generated
	 */
	int NUMBER = 47;

	/**
	 * The meta object id for the '<em>Byte Count</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Long
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getByteCount()
	 * @generated
	 */
	int BYTE_COUNT = 48;

	/**
	 * The meta object id for the '<em>Megabyte Count</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Long
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getMegabyteCount()
	 * @generated
	 */
	int MEGABYTE_COUNT = 49;

	/**
	 * The meta object id for the '<em>Moment</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getMoment()
	 * @generated
	 */
	int MOMENT = 50;


	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.verdigris.model.estate.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.verdigris.model.estate.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.FileElement <em>File Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>File Element</em>'.
	 * @see org.verdigris.model.estate.FileElement
	 * @generated
	 */
	EClass getFileElement();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.FileElement#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.verdigris.model.estate.FileElement#getPath()
	 * @see #getFileElement()
	 * @generated
	 */
	EAttribute getFileElement_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.FileElement#getFileSize <em>File Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Size</em>'.
	 * @see org.verdigris.model.estate.FileElement#getFileSize()
	 * @see #getFileElement()
	 * @generated
	 */
	EAttribute getFileElement_FileSize();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.FileElement#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.verdigris.model.estate.FileElement#getModified()
	 * @see #getFileElement()
	 * @generated
	 */
	EAttribute getFileElement_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.FileElement#getUnreadable <em>Unreadable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unreadable</em>'.
	 * @see org.verdigris.model.estate.FileElement#getUnreadable()
	 * @see #getFileElement()
	 * @generated
	 */
	EAttribute getFileElement_Unreadable();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.FileElement#getReadOnly <em>Read Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Only</em>'.
	 * @see org.verdigris.model.estate.FileElement#getReadOnly()
	 * @see #getFileElement()
	 * @generated
	 */
	EAttribute getFileElement_ReadOnly();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.Estate <em>Estate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Estate</em>'.
	 * @see org.verdigris.model.estate.Estate
	 * @generated
	 */
	EClass getEstate();

	/**
	 * Returns the meta object for the attribute list '{@link org.verdigris.model.estate.Estate#getFolders <em>Folders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Folders</em>'.
	 * @see org.verdigris.model.estate.Estate#getFolders()
	 * @see #getEstate()
	 * @generated
	 */
	EAttribute getEstate_Folders();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Estate#getScanned <em>Scanned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scanned</em>'.
	 * @see org.verdigris.model.estate.Estate#getScanned()
	 * @see #getEstate()
	 * @generated
	 */
	EAttribute getEstate_Scanned();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.Estate#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hosts</em>'.
	 * @see org.verdigris.model.estate.Estate#getHosts()
	 * @see #getEstate()
	 * @generated
	 */
	EReference getEstate_Hosts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.Estate#getMachines <em>Machines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Machines</em>'.
	 * @see org.verdigris.model.estate.Estate#getMachines()
	 * @see #getEstate()
	 * @generated
	 */
	EReference getEstate_Machines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.Estate#getNetworks <em>Networks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Networks</em>'.
	 * @see org.verdigris.model.estate.Estate#getNetworks()
	 * @see #getEstate()
	 * @generated
	 */
	EReference getEstate_Networks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.Estate#getDisks <em>Disks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Disks</em>'.
	 * @see org.verdigris.model.estate.Estate#getDisks()
	 * @see #getEstate()
	 * @generated
	 */
	EReference getEstate_Disks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.Estate#getProblems <em>Problems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Problems</em>'.
	 * @see org.verdigris.model.estate.Estate#getProblems()
	 * @see #getEstate()
	 * @generated
	 */
	EReference getEstate_Problems();

	/**
	 * Returns the meta object for the attribute list '{@link org.verdigris.model.estate.Estate#getSetAside <em>Set Aside</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Set Aside</em>'.
	 * @see org.verdigris.model.estate.Estate#getSetAside()
	 * @see #getEstate()
	 * @generated
	 */
	EAttribute getEstate_SetAside();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.Problem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Problem</em>'.
	 * @see org.verdigris.model.estate.Problem
	 * @generated
	 */
	EClass getProblem();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Problem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.verdigris.model.estate.Problem#getKind()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Problem#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.verdigris.model.estate.Problem#getSeverity()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Severity();

	/**
	 * Returns the meta object for the reference '{@link org.verdigris.model.estate.Problem#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.verdigris.model.estate.Problem#getSubject()
	 * @see #getProblem()
	 * @generated
	 */
	EReference getProblem_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Problem#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.verdigris.model.estate.Problem#getPath()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Problem#getSetting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Setting</em>'.
	 * @see org.verdigris.model.estate.Problem#getSetting()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Setting();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Problem#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.verdigris.model.estate.Problem#getMessage()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Problem#getSolution <em>Solution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Solution</em>'.
	 * @see org.verdigris.model.estate.Problem#getSolution()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Solution();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host</em>'.
	 * @see org.verdigris.model.estate.Host
	 * @generated
	 */
	EClass getHost();

	/**
	 * Returns the meta object for the attribute list '{@link org.verdigris.model.estate.Host#getFolders <em>Folders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Folders</em>'.
	 * @see org.verdigris.model.estate.Host#getFolders()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Folders();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Host#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.verdigris.model.estate.Host#getProduct()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Product();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Host#getOperatingSystem <em>Operating System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operating System</em>'.
	 * @see org.verdigris.model.estate.Host#getOperatingSystem()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_OperatingSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Host#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see org.verdigris.model.estate.Host#getMemory()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Memory();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Host#getProcessors <em>Processors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processors</em>'.
	 * @see org.verdigris.model.estate.Host#getProcessors()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Processors();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Host#getProcessorName <em>Processor Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processor Name</em>'.
	 * @see org.verdigris.model.estate.Host#getProcessorName()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_ProcessorName();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Host#getBootOptions <em>Boot Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boot Options</em>'.
	 * @see org.verdigris.model.estate.Host#getBootOptions()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_BootOptions();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Host#getAntivirus <em>Antivirus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Antivirus</em>'.
	 * @see org.verdigris.model.estate.Host#getAntivirus()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Antivirus();

	/**
	 * Returns the meta object for the attribute list '{@link org.verdigris.model.estate.Host#getAntivirusExclusions <em>Antivirus Exclusions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Antivirus Exclusions</em>'.
	 * @see org.verdigris.model.estate.Host#getAntivirusExclusions()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_AntivirusExclusions();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Host#getCluster <em>Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cluster</em>'.
	 * @see org.verdigris.model.estate.Host#getCluster()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Cluster();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Host#getNodeState <em>Node State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node State</em>'.
	 * @see org.verdigris.model.estate.Host#getNodeState()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_NodeState();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.Host#getVolumes <em>Volumes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Volumes</em>'.
	 * @see org.verdigris.model.estate.Host#getVolumes()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Volumes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.Host#getPhysicalDisks <em>Physical Disks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Physical Disks</em>'.
	 * @see org.verdigris.model.estate.Host#getPhysicalDisks()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_PhysicalDisks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.Host#getAdapters <em>Adapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Adapters</em>'.
	 * @see org.verdigris.model.estate.Host#getAdapters()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Adapters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.Host#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.verdigris.model.estate.Host#getOptions()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Options();

	/**
	 * Returns the meta object for the reference list '{@link org.verdigris.model.estate.Host#getMachines <em>Machines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Machines</em>'.
	 * @see org.verdigris.model.estate.Host#getMachines()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Machines();

	/**
	 * Returns the meta object for the reference list '{@link org.verdigris.model.estate.Host#getNetworks <em>Networks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Networks</em>'.
	 * @see org.verdigris.model.estate.Host#getNetworks()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Networks();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.Volume <em>Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Volume</em>'.
	 * @see org.verdigris.model.estate.Volume
	 * @generated
	 */
	EClass getVolume();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Volume#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.verdigris.model.estate.Volume#getLabel()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Volume#getFileSystem <em>File System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File System</em>'.
	 * @see org.verdigris.model.estate.Volume#getFileSystem()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_FileSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Volume#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.verdigris.model.estate.Volume#getCapacity()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Volume#getFree <em>Free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free</em>'.
	 * @see org.verdigris.model.estate.Volume#getFree()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_Free();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Volume#getFolder <em>Folder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folder</em>'.
	 * @see org.verdigris.model.estate.Volume#getFolder()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_Folder();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Volume#getFragmentation <em>Fragmentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fragmentation</em>'.
	 * @see org.verdigris.model.estate.Volume#getFragmentation()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_Fragmentation();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Volume#getCompressed <em>Compressed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compressed</em>'.
	 * @see org.verdigris.model.estate.Volume#getCompressed()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_Compressed();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.PhysicalDisk <em>Physical Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Physical Disk</em>'.
	 * @see org.verdigris.model.estate.PhysicalDisk
	 * @generated
	 */
	EClass getPhysicalDisk();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.PhysicalDisk#getBus <em>Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bus</em>'.
	 * @see org.verdigris.model.estate.PhysicalDisk#getBus()
	 * @see #getPhysicalDisk()
	 * @generated
	 */
	EAttribute getPhysicalDisk_Bus();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.PhysicalDisk#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.verdigris.model.estate.PhysicalDisk#getCapacity()
	 * @see #getPhysicalDisk()
	 * @generated
	 */
	EAttribute getPhysicalDisk_Capacity();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.HostAdapter <em>Host Adapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host Adapter</em>'.
	 * @see org.verdigris.model.estate.HostAdapter
	 * @generated
	 */
	EClass getHostAdapter();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.HostAdapter#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.verdigris.model.estate.HostAdapter#getAddress()
	 * @see #getHostAdapter()
	 * @generated
	 */
	EAttribute getHostAdapter_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.HostAdapter#getBinding <em>Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Binding</em>'.
	 * @see org.verdigris.model.estate.HostAdapter#getBinding()
	 * @see #getHostAdapter()
	 * @generated
	 */
	EAttribute getHostAdapter_Binding();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.HostAdapter#getUse <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use</em>'.
	 * @see org.verdigris.model.estate.HostAdapter#getUse()
	 * @see #getHostAdapter()
	 * @generated
	 */
	EAttribute getHostAdapter_Use();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.HostAdapter#getServicesBound <em>Services Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Services Bound</em>'.
	 * @see org.verdigris.model.estate.HostAdapter#getServicesBound()
	 * @see #getHostAdapter()
	 * @generated
	 */
	EAttribute getHostAdapter_ServicesBound();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.HostOption <em>Host Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host Option</em>'.
	 * @see org.verdigris.model.estate.HostOption
	 * @generated
	 */
	EClass getHostOption();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.HostOption#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.verdigris.model.estate.HostOption#getValue()
	 * @see #getHostOption()
	 * @generated
	 */
	EAttribute getHostOption_Value();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.VirtualMachine <em>Virtual Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtual Machine</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine
	 * @generated
	 */
	EClass getVirtualMachine();

	/**
	 * Returns the meta object for the reference '{@link org.verdigris.model.estate.VirtualMachine#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getHost()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getFormatVersion()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getWarnWithoutBootDisk <em>Warn Without Boot Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warn Without Boot Disk</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getWarnWithoutBootDisk()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_WarnWithoutBootDisk();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getMemory()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Memory();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getAdapterCount <em>Adapter Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adapter Count</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getAdapterCount()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_AdapterCount();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.VirtualMachine#getNetworkAdapters <em>Network Adapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Network Adapters</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getNetworkAdapters()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_NetworkAdapters();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getVideoMemory <em>Video Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Video Memory</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getVideoMemory()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_VideoMemory();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.VirtualMachine#getIdeControllers <em>Ide Controllers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ide Controllers</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getIdeControllers()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_IdeControllers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.VirtualMachine#getScsiControllers <em>Scsi Controllers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scsi Controllers</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getScsiControllers()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_ScsiControllers();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getStandardName <em>Standard Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard Name</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getStandardName()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_StandardName();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getStandardVersion <em>Standard Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard Version</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getStandardVersion()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_StandardVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.VirtualMachine#getFloppies <em>Floppies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Floppies</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getFloppies()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Floppies();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getFloppyAutoDetect <em>Floppy Auto Detect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Floppy Auto Detect</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getFloppyAutoDetect()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_FloppyAutoDetect();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.VirtualMachine#getParallelPort <em>Parallel Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Parallel Port</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getParallelPort()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_ParallelPort();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.VirtualMachine#getSerialPorts <em>Serial Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Serial Ports</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getSerialPorts()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_SerialPorts();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getSerialConnectImmediately <em>Serial Connect Immediately</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial Connect Immediately</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getSerialConnectImmediately()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_SerialConnectImmediately();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.VirtualMachine#getBios <em>Bios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Bios</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getBios()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Bios();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.VirtualMachine#getIntegration <em>Integration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Integration</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getIntegration()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Integration();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.VirtualMachine#getCreator <em>Creator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Creator</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getCreator()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Creator();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.VirtualMachine#getModifier <em>Modifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Modifier</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getModifier()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Modifier();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.VirtualMachine#getSavedState <em>Saved State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Saved State</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getSavedState()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_SavedState();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.VirtualMachine#getShutdown <em>Shutdown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Shutdown</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getShutdown()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Shutdown();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getSoundEnabled <em>Sound Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sound Enabled</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getSoundEnabled()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_SoundEnabled();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getStartup <em>Startup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Startup</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getStartup()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Startup();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.VirtualMachine#getUndo <em>Undo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Undo</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getUndo()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Undo();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.VirtualMachine#getDisplay <em>Display</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Display</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getDisplay()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Display();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getGuestCode <em>Guest Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guest Code</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getGuestCode()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_GuestCode();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getGlobalConfigurationId <em>Global Configuration Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Global Configuration Id</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getGlobalConfigurationId()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_GlobalConfigurationId();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getNotes()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Notes();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.VirtualMachine#getVirtualization <em>Virtualization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Virtualization</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getVirtualization()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Virtualization();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getMultiChannel <em>Multi Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multi Channel</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getMultiChannel()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_MultiChannel();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.VirtualMachine#getWindow <em>Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Window</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getWindow()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Window();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getStartDelay <em>Start Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Delay</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getStartDelay()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_StartDelay();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getRunAsAccountEnabled <em>Run As Account Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run As Account Enabled</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getRunAsAccountEnabled()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_RunAsAccountEnabled();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getRunAsAccount <em>Run As Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run As Account</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getRunAsAccount()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_RunAsAccount();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getCpuWeight <em>Cpu Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Weight</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getCpuWeight()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_CpuWeight();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getCpuReserve <em>Cpu Reserve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Reserve</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getCpuReserve()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_CpuReserve();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualMachine#getCpuMaximum <em>Cpu Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Maximum</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getCpuMaximum()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_CpuMaximum();

	/**
	 * Returns the meta object for the attribute list '{@link org.verdigris.model.estate.VirtualMachine#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.verdigris.model.estate.VirtualMachine#getRoles()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Roles();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.FileReference <em>File Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>File Reference</em>'.
	 * @see org.verdigris.model.estate.FileReference
	 * @generated
	 */
	EClass getFileReference();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.FileReference#getAbsolute <em>Absolute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Absolute</em>'.
	 * @see org.verdigris.model.estate.FileReference#getAbsolute()
	 * @see #getFileReference()
	 * @generated
	 */
	EAttribute getFileReference_Absolute();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.FileReference#getRelative <em>Relative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relative</em>'.
	 * @see org.verdigris.model.estate.FileReference#getRelative()
	 * @see #getFileReference()
	 * @generated
	 */
	EAttribute getFileReference_Relative();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.FileReference#getResolved <em>Resolved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved</em>'.
	 * @see org.verdigris.model.estate.FileReference#getResolved()
	 * @see #getFileReference()
	 * @generated
	 */
	EAttribute getFileReference_Resolved();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.FileReference#getFileSize <em>File Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Size</em>'.
	 * @see org.verdigris.model.estate.FileReference#getFileSize()
	 * @see #getFileReference()
	 * @generated
	 */
	EAttribute getFileReference_FileSize();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.FileReference#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.verdigris.model.estate.FileReference#getModified()
	 * @see #getFileReference()
	 * @generated
	 */
	EAttribute getFileReference_Modified();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.IdeController <em>Ide Controller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ide Controller</em>'.
	 * @see org.verdigris.model.estate.IdeController
	 * @generated
	 */
	EClass getIdeController();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.IdeController#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verdigris.model.estate.IdeController#getId()
	 * @see #getIdeController()
	 * @generated
	 */
	EAttribute getIdeController_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.IdeController#getDrives <em>Drives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Drives</em>'.
	 * @see org.verdigris.model.estate.IdeController#getDrives()
	 * @see #getIdeController()
	 * @generated
	 */
	EReference getIdeController_Drives();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.ScsiController <em>Scsi Controller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scsi Controller</em>'.
	 * @see org.verdigris.model.estate.ScsiController
	 * @generated
	 */
	EClass getScsiController();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.ScsiController#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verdigris.model.estate.ScsiController#getId()
	 * @see #getScsiController()
	 * @generated
	 */
	EAttribute getScsiController_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.ScsiController#getScsiId <em>Scsi Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scsi Id</em>'.
	 * @see org.verdigris.model.estate.ScsiController#getScsiId()
	 * @see #getScsiController()
	 * @generated
	 */
	EAttribute getScsiController_ScsiId();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.ScsiController#getShared <em>Shared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shared</em>'.
	 * @see org.verdigris.model.estate.ScsiController#getShared()
	 * @see #getScsiController()
	 * @generated
	 */
	EAttribute getScsiController_Shared();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.ScsiController#getDrives <em>Drives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Drives</em>'.
	 * @see org.verdigris.model.estate.ScsiController#getDrives()
	 * @see #getScsiController()
	 * @generated
	 */
	EReference getScsiController_Drives();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.Drive <em>Drive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Drive</em>'.
	 * @see org.verdigris.model.estate.Drive
	 * @generated
	 */
	EClass getDrive();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Drive#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verdigris.model.estate.Drive#getId()
	 * @see #getDrive()
	 * @generated
	 */
	EAttribute getDrive_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Drive#getDriveType <em>Drive Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drive Type</em>'.
	 * @see org.verdigris.model.estate.Drive#getDriveType()
	 * @see #getDrive()
	 * @generated
	 */
	EAttribute getDrive_DriveType();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.Drive#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Image</em>'.
	 * @see org.verdigris.model.estate.Drive#getImage()
	 * @see #getDrive()
	 * @generated
	 */
	EReference getDrive_Image();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.Drive#getUndoImage <em>Undo Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Undo Image</em>'.
	 * @see org.verdigris.model.estate.Drive#getUndoImage()
	 * @see #getDrive()
	 * @generated
	 */
	EReference getDrive_UndoImage();

	/**
	 * Returns the meta object for the reference '{@link org.verdigris.model.estate.Drive#getDisk <em>Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Disk</em>'.
	 * @see org.verdigris.model.estate.Drive#getDisk()
	 * @see #getDrive()
	 * @generated
	 */
	EReference getDrive_Disk();

	/**
	 * Returns the meta object for the reference '{@link org.verdigris.model.estate.Drive#getUndoDisk <em>Undo Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Undo Disk</em>'.
	 * @see org.verdigris.model.estate.Drive#getUndoDisk()
	 * @see #getDrive()
	 * @generated
	 */
	EReference getDrive_UndoDisk();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.NetworkAdapter <em>Network Adapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network Adapter</em>'.
	 * @see org.verdigris.model.estate.NetworkAdapter
	 * @generated
	 */
	EClass getNetworkAdapter();

	/**
	 * Returns the meta object for the container reference '{@link org.verdigris.model.estate.NetworkAdapter#getMachine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Machine</em>'.
	 * @see org.verdigris.model.estate.NetworkAdapter#getMachine()
	 * @see #getNetworkAdapter()
	 * @generated
	 */
	EReference getNetworkAdapter_Machine();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.NetworkAdapter#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verdigris.model.estate.NetworkAdapter#getId()
	 * @see #getNetworkAdapter()
	 * @generated
	 */
	EAttribute getNetworkAdapter_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.NetworkAdapter#getNetworkId <em>Network Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Network Id</em>'.
	 * @see org.verdigris.model.estate.NetworkAdapter#getNetworkId()
	 * @see #getNetworkAdapter()
	 * @generated
	 */
	EAttribute getNetworkAdapter_NetworkId();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.NetworkAdapter#getNetworkName <em>Network Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Network Name</em>'.
	 * @see org.verdigris.model.estate.NetworkAdapter#getNetworkName()
	 * @see #getNetworkAdapter()
	 * @generated
	 */
	EAttribute getNetworkAdapter_NetworkName();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.NetworkAdapter#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.verdigris.model.estate.NetworkAdapter#getAddress()
	 * @see #getNetworkAdapter()
	 * @generated
	 */
	EAttribute getNetworkAdapter_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.NetworkAdapter#getInternalNumber <em>Internal Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Internal Number</em>'.
	 * @see org.verdigris.model.estate.NetworkAdapter#getInternalNumber()
	 * @see #getNetworkAdapter()
	 * @generated
	 */
	EAttribute getNetworkAdapter_InternalNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.NetworkAdapter#getAddressDynamic <em>Address Dynamic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address Dynamic</em>'.
	 * @see org.verdigris.model.estate.NetworkAdapter#getAddressDynamic()
	 * @see #getNetworkAdapter()
	 * @generated
	 */
	EAttribute getNetworkAdapter_AddressDynamic();

	/**
	 * Returns the meta object for the reference '{@link org.verdigris.model.estate.NetworkAdapter#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Network</em>'.
	 * @see org.verdigris.model.estate.NetworkAdapter#getNetwork()
	 * @see #getNetworkAdapter()
	 * @generated
	 */
	EReference getNetworkAdapter_Network();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.Floppy <em>Floppy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Floppy</em>'.
	 * @see org.verdigris.model.estate.Floppy
	 * @generated
	 */
	EClass getFloppy();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Floppy#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verdigris.model.estate.Floppy#getId()
	 * @see #getFloppy()
	 * @generated
	 */
	EAttribute getFloppy_Id();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.Floppy#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Image</em>'.
	 * @see org.verdigris.model.estate.Floppy#getImage()
	 * @see #getFloppy()
	 * @generated
	 */
	EReference getFloppy_Image();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.ParallelPort <em>Parallel Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parallel Port</em>'.
	 * @see org.verdigris.model.estate.ParallelPort
	 * @generated
	 */
	EClass getParallelPort();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.ParallelPort#getShared <em>Shared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shared</em>'.
	 * @see org.verdigris.model.estate.ParallelPort#getShared()
	 * @see #getParallelPort()
	 * @generated
	 */
	EAttribute getParallelPort_Shared();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.ParallelPort#getPortType <em>Port Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port Type</em>'.
	 * @see org.verdigris.model.estate.ParallelPort#getPortType()
	 * @see #getParallelPort()
	 * @generated
	 */
	EAttribute getParallelPort_PortType();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.SerialPort <em>Serial Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Serial Port</em>'.
	 * @see org.verdigris.model.estate.SerialPort
	 * @generated
	 */
	EClass getSerialPort();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.SerialPort#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verdigris.model.estate.SerialPort#getId()
	 * @see #getSerialPort()
	 * @generated
	 */
	EAttribute getSerialPort_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.SerialPort#getPortType <em>Port Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port Type</em>'.
	 * @see org.verdigris.model.estate.SerialPort#getPortType()
	 * @see #getSerialPort()
	 * @generated
	 */
	EAttribute getSerialPort_PortType();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.SerialPort#getTextFile <em>Text File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text File</em>'.
	 * @see org.verdigris.model.estate.SerialPort#getTextFile()
	 * @see #getSerialPort()
	 * @generated
	 */
	EAttribute getSerialPort_TextFile();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.SerialPort#getPipeName <em>Pipe Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pipe Name</em>'.
	 * @see org.verdigris.model.estate.SerialPort#getPipeName()
	 * @see #getSerialPort()
	 * @generated
	 */
	EAttribute getSerialPort_PipeName();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.Bios <em>Bios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bios</em>'.
	 * @see org.verdigris.model.estate.Bios
	 * @generated
	 */
	EClass getBios();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Bios#getBaseBoardSerialNumber <em>Base Board Serial Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base Board Serial Number</em>'.
	 * @see org.verdigris.model.estate.Bios#getBaseBoardSerialNumber()
	 * @see #getBios()
	 * @generated
	 */
	EAttribute getBios_BaseBoardSerialNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Bios#getSerialNumber <em>Serial Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial Number</em>'.
	 * @see org.verdigris.model.estate.Bios#getSerialNumber()
	 * @see #getBios()
	 * @generated
	 */
	EAttribute getBios_SerialNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Bios#getChassisAssetTag <em>Chassis Asset Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chassis Asset Tag</em>'.
	 * @see org.verdigris.model.estate.Bios#getChassisAssetTag()
	 * @see #getBios()
	 * @generated
	 */
	EAttribute getBios_ChassisAssetTag();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Bios#getChassisSerialNumber <em>Chassis Serial Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chassis Serial Number</em>'.
	 * @see org.verdigris.model.estate.Bios#getChassisSerialNumber()
	 * @see #getBios()
	 * @generated
	 */
	EAttribute getBios_ChassisSerialNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Bios#getGuid <em>Guid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guid</em>'.
	 * @see org.verdigris.model.estate.Bios#getGuid()
	 * @see #getBios()
	 * @generated
	 */
	EAttribute getBios_Guid();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Bios#getCmos <em>Cmos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cmos</em>'.
	 * @see org.verdigris.model.estate.Bios#getCmos()
	 * @see #getBios()
	 * @generated
	 */
	EAttribute getBios_Cmos();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Bios#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.verdigris.model.estate.Bios#getTime()
	 * @see #getBios()
	 * @generated
	 */
	EAttribute getBios_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Bios#getTimeSyncAtBoot <em>Time Sync At Boot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Sync At Boot</em>'.
	 * @see org.verdigris.model.estate.Bios#getTimeSyncAtBoot()
	 * @see #getBios()
	 * @generated
	 */
	EAttribute getBios_TimeSyncAtBoot();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.Integration <em>Integration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Integration</em>'.
	 * @see org.verdigris.model.estate.Integration
	 * @generated
	 */
	EClass getIntegration();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getMouse <em>Mouse</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mouse</em>'.
	 * @see org.verdigris.model.estate.Integration#getMouse()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_Mouse();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getAdditions <em>Additions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Additions</em>'.
	 * @see org.verdigris.model.estate.Integration#getAdditions()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_Additions();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getGuestName <em>Guest Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guest Name</em>'.
	 * @see org.verdigris.model.estate.Integration#getGuestName()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_GuestName();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getGuestShortName <em>Guest Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guest Short Name</em>'.
	 * @see org.verdigris.model.estate.Integration#getGuestShortName()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_GuestShortName();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getGuestBuild <em>Guest Build</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guest Build</em>'.
	 * @see org.verdigris.model.estate.Integration#getGuestBuild()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_GuestBuild();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getGuestRevision <em>Guest Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guest Revision</em>'.
	 * @see org.verdigris.model.estate.Integration#getGuestRevision()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_GuestRevision();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getGuestSuite <em>Guest Suite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guest Suite</em>'.
	 * @see org.verdigris.model.estate.Integration#getGuestSuite()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_GuestSuite();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getVideoDepth <em>Video Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Video Depth</em>'.
	 * @see org.verdigris.model.estate.Integration#getVideoDepth()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_VideoDepth();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getVideoHeight <em>Video Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Video Height</em>'.
	 * @see org.verdigris.model.estate.Integration#getVideoHeight()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_VideoHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getVideoWidth <em>Video Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Video Width</em>'.
	 * @see org.verdigris.model.estate.Integration#getVideoWidth()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_VideoWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getHeartbeatTime <em>Heartbeat Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heartbeat Time</em>'.
	 * @see org.verdigris.model.estate.Integration#getHeartbeatTime()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_HeartbeatTime();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getHeartbeatRate <em>Heartbeat Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heartbeat Rate</em>'.
	 * @see org.verdigris.model.estate.Integration#getHeartbeatRate()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_HeartbeatRate();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getHeartbeatFailureInterval <em>Heartbeat Failure Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heartbeat Failure Interval</em>'.
	 * @see org.verdigris.model.estate.Integration#getHeartbeatFailureInterval()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_HeartbeatFailureInterval();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getHeartbeatFailureAttempts <em>Heartbeat Failure Attempts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heartbeat Failure Attempts</em>'.
	 * @see org.verdigris.model.estate.Integration#getHeartbeatFailureAttempts()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_HeartbeatFailureAttempts();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getTimeSync <em>Time Sync</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Sync</em>'.
	 * @see org.verdigris.model.estate.Integration#getTimeSync()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_TimeSync();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getTimeSyncFrequency <em>Time Sync Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Sync Frequency</em>'.
	 * @see org.verdigris.model.estate.Integration#getTimeSyncFrequency()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_TimeSyncFrequency();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getTimeSyncThreshold <em>Time Sync Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Sync Threshold</em>'.
	 * @see org.verdigris.model.estate.Integration#getTimeSyncThreshold()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_TimeSyncThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getFolderSharing <em>Folder Sharing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folder Sharing</em>'.
	 * @see org.verdigris.model.estate.Integration#getFolderSharing()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_FolderSharing();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Integration#getFolderSharingLoadAllowed <em>Folder Sharing Load Allowed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folder Sharing Load Allowed</em>'.
	 * @see org.verdigris.model.estate.Integration#getFolderSharingLoadAllowed()
	 * @see #getIntegration()
	 * @generated
	 */
	EAttribute getIntegration_FolderSharingLoadAllowed();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.ProductMark <em>Product Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Product Mark</em>'.
	 * @see org.verdigris.model.estate.ProductMark
	 * @generated
	 */
	EClass getProductMark();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.ProductMark#getBuild <em>Build</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Build</em>'.
	 * @see org.verdigris.model.estate.ProductMark#getBuild()
	 * @see #getProductMark()
	 * @generated
	 */
	EAttribute getProductMark_Build();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.ProductMark#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.verdigris.model.estate.ProductMark#getProduct()
	 * @see #getProductMark()
	 * @generated
	 */
	EAttribute getProductMark_Product();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.Shutdown <em>Shutdown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shutdown</em>'.
	 * @see org.verdigris.model.estate.Shutdown
	 * @generated
	 */
	EClass getShutdown();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Shutdown#getPrompt <em>Prompt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prompt</em>'.
	 * @see org.verdigris.model.estate.Shutdown#getPrompt()
	 * @see #getShutdown()
	 * @generated
	 */
	EAttribute getShutdown_Prompt();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Shutdown#getQuitAction <em>Quit Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quit Action</em>'.
	 * @see org.verdigris.model.estate.Shutdown#getQuitAction()
	 * @see #getShutdown()
	 * @generated
	 */
	EAttribute getShutdown_QuitAction();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Shutdown#getWasRunning <em>Was Running</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Was Running</em>'.
	 * @see org.verdigris.model.estate.Shutdown#getWasRunning()
	 * @see #getShutdown()
	 * @generated
	 */
	EAttribute getShutdown_WasRunning();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Shutdown#getOfferSave <em>Offer Save</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offer Save</em>'.
	 * @see org.verdigris.model.estate.Shutdown#getOfferSave()
	 * @see #getShutdown()
	 * @generated
	 */
	EAttribute getShutdown_OfferSave();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Shutdown#getOfferShutdown <em>Offer Shutdown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offer Shutdown</em>'.
	 * @see org.verdigris.model.estate.Shutdown#getOfferShutdown()
	 * @see #getShutdown()
	 * @generated
	 */
	EAttribute getShutdown_OfferShutdown();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Shutdown#getOfferTurnOff <em>Offer Turn Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offer Turn Off</em>'.
	 * @see org.verdigris.model.estate.Shutdown#getOfferTurnOff()
	 * @see #getShutdown()
	 * @generated
	 */
	EAttribute getShutdown_OfferTurnOff();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Shutdown#getForceAction <em>Force Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Force Action</em>'.
	 * @see org.verdigris.model.estate.Shutdown#getForceAction()
	 * @see #getShutdown()
	 * @generated
	 */
	EAttribute getShutdown_ForceAction();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Shutdown#getLastChoice <em>Last Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Choice</em>'.
	 * @see org.verdigris.model.estate.Shutdown#getLastChoice()
	 * @see #getShutdown()
	 * @generated
	 */
	EAttribute getShutdown_LastChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Shutdown#getLastCommit <em>Last Commit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Commit</em>'.
	 * @see org.verdigris.model.estate.Shutdown#getLastCommit()
	 * @see #getShutdown()
	 * @generated
	 */
	EAttribute getShutdown_LastCommit();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.UndoSettings <em>Undo Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Undo Settings</em>'.
	 * @see org.verdigris.model.estate.UndoSettings
	 * @generated
	 */
	EClass getUndoSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.UndoSettings#getEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.verdigris.model.estate.UndoSettings#getEnabled()
	 * @see #getUndoSettings()
	 * @generated
	 */
	EAttribute getUndoSettings_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.UndoSettings#getPurposelyKept <em>Purposely Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purposely Kept</em>'.
	 * @see org.verdigris.model.estate.UndoSettings#getPurposelyKept()
	 * @see #getUndoSettings()
	 * @generated
	 */
	EAttribute getUndoSettings_PurposelyKept();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.UndoSettings#getUseDefault <em>Use Default</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use Default</em>'.
	 * @see org.verdigris.model.estate.UndoSettings#getUseDefault()
	 * @see #getUndoSettings()
	 * @generated
	 */
	EAttribute getUndoSettings_UseDefault();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.UndoSettings#getDefaultAction <em>Default Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Action</em>'.
	 * @see org.verdigris.model.estate.UndoSettings#getDefaultAction()
	 * @see #getUndoSettings()
	 * @generated
	 */
	EAttribute getUndoSettings_DefaultAction();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.Display <em>Display</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Display</em>'.
	 * @see org.verdigris.model.estate.Display
	 * @generated
	 */
	EClass getDisplay();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Display#getDisableResize <em>Disable Resize</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disable Resize</em>'.
	 * @see org.verdigris.model.estate.Display#getDisableResize()
	 * @see #getDisplay()
	 * @generated
	 */
	EAttribute getDisplay_DisableResize();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Display#getFullScreen <em>Full Screen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Screen</em>'.
	 * @see org.verdigris.model.estate.Display#getFullScreen()
	 * @see #getDisplay()
	 * @generated
	 */
	EAttribute getDisplay_FullScreen();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Display#getFullScreenAtStartup <em>Full Screen At Startup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Screen At Startup</em>'.
	 * @see org.verdigris.model.estate.Display#getFullScreenAtStartup()
	 * @see #getDisplay()
	 * @generated
	 */
	EAttribute getDisplay_FullScreenAtStartup();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Display#getStandardResolutionsOnly <em>Standard Resolutions Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard Resolutions Only</em>'.
	 * @see org.verdigris.model.estate.Display#getStandardResolutionsOnly()
	 * @see #getDisplay()
	 * @generated
	 */
	EAttribute getDisplay_StandardResolutionsOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Display#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.verdigris.model.estate.Display#getHeight()
	 * @see #getDisplay()
	 * @generated
	 */
	EAttribute getDisplay_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Display#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.verdigris.model.estate.Display#getWidth()
	 * @see #getDisplay()
	 * @generated
	 */
	EAttribute getDisplay_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Display#getMaximumHeight <em>Maximum Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Height</em>'.
	 * @see org.verdigris.model.estate.Display#getMaximumHeight()
	 * @see #getDisplay()
	 * @generated
	 */
	EAttribute getDisplay_MaximumHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Display#getMaximumWidth <em>Maximum Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Width</em>'.
	 * @see org.verdigris.model.estate.Display#getMaximumWidth()
	 * @see #getDisplay()
	 * @generated
	 */
	EAttribute getDisplay_MaximumWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Display#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left</em>'.
	 * @see org.verdigris.model.estate.Display#getLeft()
	 * @see #getDisplay()
	 * @generated
	 */
	EAttribute getDisplay_Left();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Display#getTop <em>Top</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Top</em>'.
	 * @see org.verdigris.model.estate.Display#getTop()
	 * @see #getDisplay()
	 * @generated
	 */
	EAttribute getDisplay_Top();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.Virtualization <em>Virtualization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtualization</em>'.
	 * @see org.verdigris.model.estate.Virtualization
	 * @generated
	 */
	EClass getVirtualization();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Virtualization#getHardwareAssisted <em>Hardware Assisted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hardware Assisted</em>'.
	 * @see org.verdigris.model.estate.Virtualization#getHardwareAssisted()
	 * @see #getVirtualization()
	 * @generated
	 */
	EAttribute getVirtualization_HardwareAssisted();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Virtualization#getAllowPacketFiltering <em>Allow Packet Filtering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allow Packet Filtering</em>'.
	 * @see org.verdigris.model.estate.Virtualization#getAllowPacketFiltering()
	 * @see #getVirtualization()
	 * @generated
	 */
	EAttribute getVirtualization_AllowPacketFiltering();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.Virtualization#getAllowPromiscuousMode <em>Allow Promiscuous Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allow Promiscuous Mode</em>'.
	 * @see org.verdigris.model.estate.Virtualization#getAllowPromiscuousMode()
	 * @see #getVirtualization()
	 * @generated
	 */
	EAttribute getVirtualization_AllowPromiscuousMode();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.WindowOptions <em>Window Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Window Options</em>'.
	 * @see org.verdigris.model.estate.WindowOptions
	 * @generated
	 */
	EClass getWindowOptions();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.WindowOptions#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left</em>'.
	 * @see org.verdigris.model.estate.WindowOptions#getLeft()
	 * @see #getWindowOptions()
	 * @generated
	 */
	EAttribute getWindowOptions_Left();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.WindowOptions#getTop <em>Top</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Top</em>'.
	 * @see org.verdigris.model.estate.WindowOptions#getTop()
	 * @see #getWindowOptions()
	 * @generated
	 */
	EAttribute getWindowOptions_Top();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.WindowOptions#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.verdigris.model.estate.WindowOptions#getHeight()
	 * @see #getWindowOptions()
	 * @generated
	 */
	EAttribute getWindowOptions_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.WindowOptions#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.verdigris.model.estate.WindowOptions#getWidth()
	 * @see #getWindowOptions()
	 * @generated
	 */
	EAttribute getWindowOptions_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.WindowOptions#getFullScreen <em>Full Screen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Screen</em>'.
	 * @see org.verdigris.model.estate.WindowOptions#getFullScreen()
	 * @see #getWindowOptions()
	 * @generated
	 */
	EAttribute getWindowOptions_FullScreen();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.WindowOptions#getShowCloseMessage <em>Show Close Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Show Close Message</em>'.
	 * @see org.verdigris.model.estate.WindowOptions#getShowCloseMessage()
	 * @see #getWindowOptions()
	 * @generated
	 */
	EAttribute getWindowOptions_ShowCloseMessage();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.WindowOptions#getCloseAction <em>Close Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Close Action</em>'.
	 * @see org.verdigris.model.estate.WindowOptions#getCloseAction()
	 * @see #getWindowOptions()
	 * @generated
	 */
	EAttribute getWindowOptions_CloseAction();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.WindowOptions#getPublishApplications <em>Publish Applications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publish Applications</em>'.
	 * @see org.verdigris.model.estate.WindowOptions#getPublishApplications()
	 * @see #getWindowOptions()
	 * @generated
	 */
	EAttribute getWindowOptions_PublishApplications();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.WindowOptions#getSecondsToSave <em>Seconds To Save</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds To Save</em>'.
	 * @see org.verdigris.model.estate.WindowOptions#getSecondsToSave()
	 * @see #getWindowOptions()
	 * @generated
	 */
	EAttribute getWindowOptions_SecondsToSave();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.DiskImage <em>Disk Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk Image</em>'.
	 * @see org.verdigris.model.estate.DiskImage
	 * @generated
	 */
	EClass getDiskImage();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getType()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getCapacity()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getOriginalSize <em>Original Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original Size</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getOriginalSize()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_OriginalSize();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getDiskId <em>Disk Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disk Id</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getDiskId()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_DiskId();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getCreated()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getCreator <em>Creator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Creator</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getCreator()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_Creator();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getCreatorVersion <em>Creator Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Creator Version</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getCreatorVersion()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_CreatorVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getCreatorHost <em>Creator Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Creator Host</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getCreatorHost()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_CreatorHost();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getCylinders <em>Cylinders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cylinders</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getCylinders()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_Cylinders();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getHeads <em>Heads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heads</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getHeads()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_Heads();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getSectorsPerTrack <em>Sectors Per Track</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sectors Per Track</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getSectorsPerTrack()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_SectorsPerTrack();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getInSavedState <em>In Saved State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Saved State</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getInSavedState()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_InSavedState();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getTemporary <em>Temporary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temporary</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getTemporary()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_Temporary();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getTableOffset <em>Table Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table Offset</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getTableOffset()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_TableOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getTableEntries <em>Table Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table Entries</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getTableEntries()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_TableEntries();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getAllocatedBlocks <em>Allocated Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allocated Blocks</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getAllocatedBlocks()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_AllocatedBlocks();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getBlockSize <em>Block Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Block Size</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getBlockSize()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_BlockSize();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getParentId <em>Parent Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent Id</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getParentId()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_ParentId();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getParentName <em>Parent Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent Name</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getParentName()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_ParentName();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskImage#getParentModified <em>Parent Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent Modified</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getParentModified()
	 * @see #getDiskImage()
	 * @generated
	 */
	EAttribute getDiskImage_ParentModified();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.DiskImage#getParentLocators <em>Parent Locators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parent Locators</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getParentLocators()
	 * @see #getDiskImage()
	 * @generated
	 */
	EReference getDiskImage_ParentLocators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.DiskImage#getFlaws <em>Flaws</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flaws</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getFlaws()
	 * @see #getDiskImage()
	 * @generated
	 */
	EReference getDiskImage_Flaws();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.DiskImage#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Contents</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getContents()
	 * @see #getDiskImage()
	 * @generated
	 */
	EReference getDiskImage_Contents();

	/**
	 * Returns the meta object for the reference '{@link org.verdigris.model.estate.DiskImage#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getParent()
	 * @see #getDiskImage()
	 * @generated
	 */
	EReference getDiskImage_Parent();

	/**
	 * Returns the meta object for the reference list '{@link org.verdigris.model.estate.DiskImage#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Children</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getChildren()
	 * @see #getDiskImage()
	 * @generated
	 */
	EReference getDiskImage_Children();

	/**
	 * Returns the meta object for the reference list '{@link org.verdigris.model.estate.DiskImage#getDrives <em>Drives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Drives</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getDrives()
	 * @see #getDiskImage()
	 * @generated
	 */
	EReference getDiskImage_Drives();

	/**
	 * Returns the meta object for the reference list '{@link org.verdigris.model.estate.DiskImage#getUndoDrives <em>Undo Drives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Undo Drives</em>'.
	 * @see org.verdigris.model.estate.DiskImage#getUndoDrives()
	 * @see #getDiskImage()
	 * @generated
	 */
	EReference getDiskImage_UndoDrives();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.DiskContents <em>Disk Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk Contents</em>'.
	 * @see org.verdigris.model.estate.DiskContents
	 * @generated
	 */
	EClass getDiskContents();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskContents#getUnread <em>Unread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unread</em>'.
	 * @see org.verdigris.model.estate.DiskContents#getUnread()
	 * @see #getDiskContents()
	 * @generated
	 */
	EAttribute getDiskContents_Unread();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskContents#getDiskSignature <em>Disk Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disk Signature</em>'.
	 * @see org.verdigris.model.estate.DiskContents#getDiskSignature()
	 * @see #getDiskContents()
	 * @generated
	 */
	EAttribute getDiskContents_DiskSignature();

	/**
	 * Returns the meta object for the attribute list '{@link org.verdigris.model.estate.DiskContents#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Notes</em>'.
	 * @see org.verdigris.model.estate.DiskContents#getNotes()
	 * @see #getDiskContents()
	 * @generated
	 */
	EAttribute getDiskContents_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.DiskContents#getVolumes <em>Volumes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Volumes</em>'.
	 * @see org.verdigris.model.estate.DiskContents#getVolumes()
	 * @see #getDiskContents()
	 * @generated
	 */
	EReference getDiskContents_Volumes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.DiskContents#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Systems</em>'.
	 * @see org.verdigris.model.estate.DiskContents#getSystems()
	 * @see #getDiskContents()
	 * @generated
	 */
	EReference getDiskContents_Systems();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.GuestVolume <em>Guest Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guest Volume</em>'.
	 * @see org.verdigris.model.estate.GuestVolume
	 * @generated
	 */
	EClass getGuestVolume();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestVolume#getPartition <em>Partition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partition</em>'.
	 * @see org.verdigris.model.estate.GuestVolume#getPartition()
	 * @see #getGuestVolume()
	 * @generated
	 */
	EAttribute getGuestVolume_Partition();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestVolume#getPartitionType <em>Partition Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partition Type</em>'.
	 * @see org.verdigris.model.estate.GuestVolume#getPartitionType()
	 * @see #getGuestVolume()
	 * @generated
	 */
	EAttribute getGuestVolume_PartitionType();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestVolume#getActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.verdigris.model.estate.GuestVolume#getActive()
	 * @see #getGuestVolume()
	 * @generated
	 */
	EAttribute getGuestVolume_Active();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestVolume#getFileSystem <em>File System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File System</em>'.
	 * @see org.verdigris.model.estate.GuestVolume#getFileSystem()
	 * @see #getGuestVolume()
	 * @generated
	 */
	EAttribute getGuestVolume_FileSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestVolume#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.verdigris.model.estate.GuestVolume#getStart()
	 * @see #getGuestVolume()
	 * @generated
	 */
	EAttribute getGuestVolume_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestVolume#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.verdigris.model.estate.GuestVolume#getSize()
	 * @see #getGuestVolume()
	 * @generated
	 */
	EAttribute getGuestVolume_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestVolume#getFree <em>Free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free</em>'.
	 * @see org.verdigris.model.estate.GuestVolume#getFree()
	 * @see #getGuestVolume()
	 * @generated
	 */
	EAttribute getGuestVolume_Free();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestVolume#getClean <em>Clean</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clean</em>'.
	 * @see org.verdigris.model.estate.GuestVolume#getClean()
	 * @see #getGuestVolume()
	 * @generated
	 */
	EAttribute getGuestVolume_Clean();

	/**
	 * Returns the meta object for the attribute list '{@link org.verdigris.model.estate.GuestVolume#getDoubts <em>Doubts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Doubts</em>'.
	 * @see org.verdigris.model.estate.GuestVolume#getDoubts()
	 * @see #getGuestVolume()
	 * @generated
	 */
	EAttribute getGuestVolume_Doubts();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestVolume#getHeads <em>Heads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heads</em>'.
	 * @see org.verdigris.model.estate.GuestVolume#getHeads()
	 * @see #getGuestVolume()
	 * @generated
	 */
	EAttribute getGuestVolume_Heads();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestVolume#getUnread <em>Unread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unread</em>'.
	 * @see org.verdigris.model.estate.GuestVolume#getUnread()
	 * @see #getGuestVolume()
	 * @generated
	 */
	EAttribute getGuestVolume_Unread();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.GuestSystem <em>Guest System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guest System</em>'.
	 * @see org.verdigris.model.estate.GuestSystem
	 * @generated
	 */
	EClass getGuestSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getKind()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getPartition <em>Partition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partition</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getPartition()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_Partition();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getFolder <em>Folder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folder</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getFolder()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_Folder();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getProduct()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_Product();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getVersion()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getBuild <em>Build</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Build</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getBuild()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_Build();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getServicePack <em>Service Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Pack</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getServicePack()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_ServicePack();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getArchitecture <em>Architecture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Architecture</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getArchitecture()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_Architecture();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getRole()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getDnsSuffix <em>Dns Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dns Suffix</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getDnsSuffix()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_DnsSuffix();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getTimeZone()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_TimeZone();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getInstalled <em>Installed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Installed</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getInstalled()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_Installed();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getLastShutdown <em>Last Shutdown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Shutdown</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getLastShutdown()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_LastShutdown();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getAdditions <em>Additions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Additions</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getAdditions()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_Additions();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getAdditionsVersion <em>Additions Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Additions Version</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getAdditionsVersion()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_AdditionsVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getHibernated <em>Hibernated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hibernated</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getHibernated()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_Hibernated();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestSystem#getPageFileSize <em>Page File Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page File Size</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getPageFileSize()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_PageFileSize();

	/**
	 * Returns the meta object for the attribute list '{@link org.verdigris.model.estate.GuestSystem#getBootSwitches <em>Boot Switches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Boot Switches</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getBootSwitches()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_BootSwitches();

	/**
	 * Returns the meta object for the attribute list '{@link org.verdigris.model.estate.GuestSystem#getAntivirus <em>Antivirus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Antivirus</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getAntivirus()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_Antivirus();

	/**
	 * Returns the meta object for the attribute list '{@link org.verdigris.model.estate.GuestSystem#getKernels <em>Kernels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Kernels</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getKernels()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EAttribute getGuestSystem_Kernels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.GuestSystem#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Services</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getServices()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EReference getGuestSystem_Services();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.GuestSystem#getControlSets <em>Control Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Control Sets</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getControlSets()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EReference getGuestSystem_ControlSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.GuestSystem#getLetters <em>Letters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Letters</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getLetters()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EReference getGuestSystem_Letters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verdigris.model.estate.GuestSystem#getGaps <em>Gaps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gaps</em>'.
	 * @see org.verdigris.model.estate.GuestSystem#getGaps()
	 * @see #getGuestSystem()
	 * @generated
	 */
	EReference getGuestSystem_Gaps();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.GuestService <em>Guest Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guest Service</em>'.
	 * @see org.verdigris.model.estate.GuestService
	 * @generated
	 */
	EClass getGuestService();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestService#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.verdigris.model.estate.GuestService#getStart()
	 * @see #getGuestService()
	 * @generated
	 */
	EAttribute getGuestService_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestService#getDriver <em>Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Driver</em>'.
	 * @see org.verdigris.model.estate.GuestService#getDriver()
	 * @see #getGuestService()
	 * @generated
	 */
	EAttribute getGuestService_Driver();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestService#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image</em>'.
	 * @see org.verdigris.model.estate.GuestService#getImage()
	 * @see #getGuestService()
	 * @generated
	 */
	EAttribute getGuestService_Image();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.GuestControlSet <em>Guest Control Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guest Control Set</em>'.
	 * @see org.verdigris.model.estate.GuestControlSet
	 * @generated
	 */
	EClass getGuestControlSet();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestControlSet#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.verdigris.model.estate.GuestControlSet#getNumber()
	 * @see #getGuestControlSet()
	 * @generated
	 */
	EAttribute getGuestControlSet_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestControlSet#getCurrent <em>Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current</em>'.
	 * @see org.verdigris.model.estate.GuestControlSet#getCurrent()
	 * @see #getGuestControlSet()
	 * @generated
	 */
	EAttribute getGuestControlSet_Current();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestControlSet#getLastKnownGood <em>Last Known Good</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Known Good</em>'.
	 * @see org.verdigris.model.estate.GuestControlSet#getLastKnownGood()
	 * @see #getGuestControlSet()
	 * @generated
	 */
	EAttribute getGuestControlSet_LastKnownGood();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestControlSet#getScsi <em>Scsi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scsi</em>'.
	 * @see org.verdigris.model.estate.GuestControlSet#getScsi()
	 * @see #getGuestControlSet()
	 * @generated
	 */
	EAttribute getGuestControlSet_Scsi();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestControlSet#getScsiDriver <em>Scsi Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scsi Driver</em>'.
	 * @see org.verdigris.model.estate.GuestControlSet#getScsiDriver()
	 * @see #getGuestControlSet()
	 * @generated
	 */
	EAttribute getGuestControlSet_ScsiDriver();

	/**
	 * Returns the meta object for the attribute list '{@link org.verdigris.model.estate.GuestControlSet#getScsiFindings <em>Scsi Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Scsi Findings</em>'.
	 * @see org.verdigris.model.estate.GuestControlSet#getScsiFindings()
	 * @see #getGuestControlSet()
	 * @generated
	 */
	EAttribute getGuestControlSet_ScsiFindings();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestControlSet#getIde <em>Ide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ide</em>'.
	 * @see org.verdigris.model.estate.GuestControlSet#getIde()
	 * @see #getGuestControlSet()
	 * @generated
	 */
	EAttribute getGuestControlSet_Ide();

	/**
	 * Returns the meta object for the attribute list '{@link org.verdigris.model.estate.GuestControlSet#getIdeFindings <em>Ide Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Ide Findings</em>'.
	 * @see org.verdigris.model.estate.GuestControlSet#getIdeFindings()
	 * @see #getGuestControlSet()
	 * @generated
	 */
	EAttribute getGuestControlSet_IdeFindings();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.GuestDriveLetter <em>Guest Drive Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guest Drive Letter</em>'.
	 * @see org.verdigris.model.estate.GuestDriveLetter
	 * @generated
	 */
	EClass getGuestDriveLetter();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestDriveLetter#getLetter <em>Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Letter</em>'.
	 * @see org.verdigris.model.estate.GuestDriveLetter#getLetter()
	 * @see #getGuestDriveLetter()
	 * @generated
	 */
	EAttribute getGuestDriveLetter_Letter();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestDriveLetter#getPartition <em>Partition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partition</em>'.
	 * @see org.verdigris.model.estate.GuestDriveLetter#getPartition()
	 * @see #getGuestDriveLetter()
	 * @generated
	 */
	EAttribute getGuestDriveLetter_Partition();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.GuestGap <em>Guest Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guest Gap</em>'.
	 * @see org.verdigris.model.estate.GuestGap
	 * @generated
	 */
	EClass getGuestGap();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestGap#getFact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fact</em>'.
	 * @see org.verdigris.model.estate.GuestGap#getFact()
	 * @see #getGuestGap()
	 * @generated
	 */
	EAttribute getGuestGap_Fact();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.GuestGap#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.verdigris.model.estate.GuestGap#getReason()
	 * @see #getGuestGap()
	 * @generated
	 */
	EAttribute getGuestGap_Reason();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.ParentLocator <em>Parent Locator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parent Locator</em>'.
	 * @see org.verdigris.model.estate.ParentLocator
	 * @generated
	 */
	EClass getParentLocator();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.ParentLocator#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.verdigris.model.estate.ParentLocator#getCode()
	 * @see #getParentLocator()
	 * @generated
	 */
	EAttribute getParentLocator_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.ParentLocator#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.verdigris.model.estate.ParentLocator#getText()
	 * @see #getParentLocator()
	 * @generated
	 */
	EAttribute getParentLocator_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.ParentLocator#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.verdigris.model.estate.ParentLocator#getOffset()
	 * @see #getParentLocator()
	 * @generated
	 */
	EAttribute getParentLocator_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.ParentLocator#getSpace <em>Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Space</em>'.
	 * @see org.verdigris.model.estate.ParentLocator#getSpace()
	 * @see #getParentLocator()
	 * @generated
	 */
	EAttribute getParentLocator_Space();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.ParentLocator#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.verdigris.model.estate.ParentLocator#getLength()
	 * @see #getParentLocator()
	 * @generated
	 */
	EAttribute getParentLocator_Length();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.DiskFlaw <em>Disk Flaw</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk Flaw</em>'.
	 * @see org.verdigris.model.estate.DiskFlaw
	 * @generated
	 */
	EClass getDiskFlaw();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskFlaw#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.verdigris.model.estate.DiskFlaw#getRule()
	 * @see #getDiskFlaw()
	 * @generated
	 */
	EAttribute getDiskFlaw_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskFlaw#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.verdigris.model.estate.DiskFlaw#getSeverity()
	 * @see #getDiskFlaw()
	 * @generated
	 */
	EAttribute getDiskFlaw_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskFlaw#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.verdigris.model.estate.DiskFlaw#getMessage()
	 * @see #getDiskFlaw()
	 * @generated
	 */
	EAttribute getDiskFlaw_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DiskFlaw#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.verdigris.model.estate.DiskFlaw#getOffset()
	 * @see #getDiskFlaw()
	 * @generated
	 */
	EAttribute getDiskFlaw_Offset();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.VirtualNetwork <em>Virtual Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtual Network</em>'.
	 * @see org.verdigris.model.estate.VirtualNetwork
	 * @generated
	 */
	EClass getVirtualNetwork();

	/**
	 * Returns the meta object for the reference '{@link org.verdigris.model.estate.VirtualNetwork#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see org.verdigris.model.estate.VirtualNetwork#getHost()
	 * @see #getVirtualNetwork()
	 * @generated
	 */
	EReference getVirtualNetwork_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualNetwork#getNetworkId <em>Network Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Network Id</em>'.
	 * @see org.verdigris.model.estate.VirtualNetwork#getNetworkId()
	 * @see #getVirtualNetwork()
	 * @generated
	 */
	EAttribute getVirtualNetwork_NetworkId();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualNetwork#getGateway <em>Gateway</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gateway</em>'.
	 * @see org.verdigris.model.estate.VirtualNetwork#getGateway()
	 * @see #getVirtualNetwork()
	 * @generated
	 */
	EAttribute getVirtualNetwork_Gateway();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualNetwork#getStoredName <em>Stored Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stored Name</em>'.
	 * @see org.verdigris.model.estate.VirtualNetwork#getStoredName()
	 * @see #getVirtualNetwork()
	 * @generated
	 */
	EAttribute getVirtualNetwork_StoredName();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualNetwork#getHostAdapter <em>Host Adapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host Adapter</em>'.
	 * @see org.verdigris.model.estate.VirtualNetwork#getHostAdapter()
	 * @see #getVirtualNetwork()
	 * @generated
	 */
	EAttribute getVirtualNetwork_HostAdapter();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.VirtualNetwork#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.verdigris.model.estate.VirtualNetwork#getNotes()
	 * @see #getVirtualNetwork()
	 * @generated
	 */
	EAttribute getVirtualNetwork_Notes();

	/**
	 * Returns the meta object for the containment reference '{@link org.verdigris.model.estate.VirtualNetwork#getDhcp <em>Dhcp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Dhcp</em>'.
	 * @see org.verdigris.model.estate.VirtualNetwork#getDhcp()
	 * @see #getVirtualNetwork()
	 * @generated
	 */
	EReference getVirtualNetwork_Dhcp();

	/**
	 * Returns the meta object for the reference list '{@link org.verdigris.model.estate.VirtualNetwork#getAdapters <em>Adapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Adapters</em>'.
	 * @see org.verdigris.model.estate.VirtualNetwork#getAdapters()
	 * @see #getVirtualNetwork()
	 * @generated
	 */
	EReference getVirtualNetwork_Adapters();

	/**
	 * Returns the meta object for class '{@link org.verdigris.model.estate.DhcpServer <em>Dhcp Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dhcp Server</em>'.
	 * @see org.verdigris.model.estate.DhcpServer
	 * @generated
	 */
	EClass getDhcpServer();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DhcpServer#getEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.verdigris.model.estate.DhcpServer#getEnabled()
	 * @see #getDhcpServer()
	 * @generated
	 */
	EAttribute getDhcpServer_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DhcpServer#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Network</em>'.
	 * @see org.verdigris.model.estate.DhcpServer#getNetwork()
	 * @see #getDhcpServer()
	 * @generated
	 */
	EAttribute getDhcpServer_Network();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DhcpServer#getMask <em>Mask</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mask</em>'.
	 * @see org.verdigris.model.estate.DhcpServer#getMask()
	 * @see #getDhcpServer()
	 * @generated
	 */
	EAttribute getDhcpServer_Mask();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DhcpServer#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.verdigris.model.estate.DhcpServer#getStart()
	 * @see #getDhcpServer()
	 * @generated
	 */
	EAttribute getDhcpServer_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DhcpServer#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.verdigris.model.estate.DhcpServer#getEnd()
	 * @see #getDhcpServer()
	 * @generated
	 */
	EAttribute getDhcpServer_End();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DhcpServer#getServer <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server</em>'.
	 * @see org.verdigris.model.estate.DhcpServer#getServer()
	 * @see #getDhcpServer()
	 * @generated
	 */
	EAttribute getDhcpServer_Server();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DhcpServer#getGateway <em>Gateway</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gateway</em>'.
	 * @see org.verdigris.model.estate.DhcpServer#getGateway()
	 * @see #getDhcpServer()
	 * @generated
	 */
	EAttribute getDhcpServer_Gateway();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DhcpServer#getDnsServers <em>Dns Servers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dns Servers</em>'.
	 * @see org.verdigris.model.estate.DhcpServer#getDnsServers()
	 * @see #getDhcpServer()
	 * @generated
	 */
	EAttribute getDhcpServer_DnsServers();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DhcpServer#getWinsServers <em>Wins Servers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wins Servers</em>'.
	 * @see org.verdigris.model.estate.DhcpServer#getWinsServers()
	 * @see #getDhcpServer()
	 * @generated
	 */
	EAttribute getDhcpServer_WinsServers();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DhcpServer#getLeaseTime <em>Lease Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lease Time</em>'.
	 * @see org.verdigris.model.estate.DhcpServer#getLeaseTime()
	 * @see #getDhcpServer()
	 * @generated
	 */
	EAttribute getDhcpServer_LeaseTime();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DhcpServer#getRenewalTime <em>Renewal Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Renewal Time</em>'.
	 * @see org.verdigris.model.estate.DhcpServer#getRenewalTime()
	 * @see #getDhcpServer()
	 * @generated
	 */
	EAttribute getDhcpServer_RenewalTime();

	/**
	 * Returns the meta object for the attribute '{@link org.verdigris.model.estate.DhcpServer#getRebindingTime <em>Rebinding Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rebinding Time</em>'.
	 * @see org.verdigris.model.estate.DhcpServer#getRebindingTime()
	 * @see #getDhcpServer()
	 * @generated
	 */
	EAttribute getDhcpServer_RebindingTime();

	/**
	 * Returns the meta object for enum '{@link org.verdigris.model.estate.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.verdigris.model.estate.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.verdigris.model.estate.DiskType <em>Disk Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Disk Type</em>'.
	 * @see org.verdigris.model.estate.DiskType
	 * @generated
	 */
	EEnum getDiskType();

	/**
	 * Returns the meta object for enum '{@link org.verdigris.model.estate.GuestKind <em>Guest Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Guest Kind</em>'.
	 * @see org.verdigris.model.estate.GuestKind
	 * @generated
	 */
	EEnum getGuestKind();

	/**
	 * Returns the meta object for enum '{@link org.verdigris.model.estate.GuestRole <em>Guest Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Guest Role</em>'.
	 * @see org.verdigris.model.estate.GuestRole
	 * @generated
	 */
	EEnum getGuestRole();

	/**
	 * Returns the meta object for enum '{@link org.verdigris.model.estate.DriverState <em>Driver State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Driver State</em>'.
	 * @see org.verdigris.model.estate.DriverState
	 * @generated
	 */
	EEnum getDriverState();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Text as it stands in the file; absent (null) is not the same as empty.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Text</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getText();

	/**
	 * Returns the meta object for data type '{@link java.lang.Long <em>Unsigned Integer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An unsigned 32-bit number, 0 to 4294967295; absent (null) when the file does not say.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Unsigned Integer</em>'.
	 * @see java.lang.Long
	 * @model instanceClass="java.lang.Long"
	 * @generated
	 */
	EDataType getUnsignedInteger();

	/**
	 * Returns the meta object for data type '{@link java.lang.Boolean <em>Flag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * True or false; absent (null) when the file does not say.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Flag</em>'.
	 * @see java.lang.Boolean
	 * @model instanceClass="java.lang.Boolean"
	 * @generated
	 */
	EDataType getFlag();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Hex Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Upper-case hexadecimal digits without separators, an even number of them; kept as written.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Hex Bytes</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getHexBytes();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A small number such as the id of a slot; absent (null) when unknown.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Number</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 * @generated
	 */
	EDataType getNumber();

	/**
	 * Returns the meta object for data type '{@link java.lang.Long <em>Byte Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A size in bytes; absent (null) when unknown.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Byte Count</em>'.
	 * @see java.lang.Long
	 * @model instanceClass="java.lang.Long"
	 * @generated
	 */
	EDataType getByteCount();

	/**
	 * Returns the meta object for data type '{@link java.lang.Long <em>Megabyte Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A size in MB of 2^20 bytes, as the products count; absent (null) when unknown.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Megabyte Count</em>'.
	 * @see java.lang.Long
	 * @model instanceClass="java.lang.Long"
	 * @generated
	 */
	EDataType getMegabyteCount();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A point in time, UTC; absent (null) when unknown.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Moment</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getMoment();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	EstateFactory getEstateFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.NamedElementImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.FileElementImpl <em>File Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.FileElementImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getFileElement()
		 * @generated
		 */
		EClass FILE_ELEMENT = eINSTANCE.getFileElement();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_ELEMENT__PATH = eINSTANCE.getFileElement_Path();

		/**
		 * The meta object literal for the '<em><b>File Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_ELEMENT__FILE_SIZE = eINSTANCE.getFileElement_FileSize();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_ELEMENT__MODIFIED = eINSTANCE.getFileElement_Modified();

		/**
		 * The meta object literal for the '<em><b>Unreadable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_ELEMENT__UNREADABLE = eINSTANCE.getFileElement_Unreadable();

		/**
		 * The meta object literal for the '<em><b>Read Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_ELEMENT__READ_ONLY = eINSTANCE.getFileElement_ReadOnly();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.EstateImpl <em>Estate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.EstateImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getEstate()
		 * @generated
		 */
		EClass ESTATE = eINSTANCE.getEstate();

		/**
		 * The meta object literal for the '<em><b>Folders</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTATE__FOLDERS = eINSTANCE.getEstate_Folders();

		/**
		 * The meta object literal for the '<em><b>Scanned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTATE__SCANNED = eINSTANCE.getEstate_Scanned();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ESTATE__HOSTS = eINSTANCE.getEstate_Hosts();

		/**
		 * The meta object literal for the '<em><b>Machines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ESTATE__MACHINES = eINSTANCE.getEstate_Machines();

		/**
		 * The meta object literal for the '<em><b>Networks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ESTATE__NETWORKS = eINSTANCE.getEstate_Networks();

		/**
		 * The meta object literal for the '<em><b>Disks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ESTATE__DISKS = eINSTANCE.getEstate_Disks();

		/**
		 * The meta object literal for the '<em><b>Problems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ESTATE__PROBLEMS = eINSTANCE.getEstate_Problems();

		/**
		 * The meta object literal for the '<em><b>Set Aside</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTATE__SET_ASIDE = eINSTANCE.getEstate_SetAside();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.ProblemImpl <em>Problem</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.ProblemImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getProblem()
		 * @generated
		 */
		EClass PROBLEM = eINSTANCE.getProblem();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__KIND = eINSTANCE.getProblem_Kind();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__SEVERITY = eINSTANCE.getProblem_Severity();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBLEM__SUBJECT = eINSTANCE.getProblem_Subject();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__PATH = eINSTANCE.getProblem_Path();

		/**
		 * The meta object literal for the '<em><b>Setting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__SETTING = eINSTANCE.getProblem_Setting();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__MESSAGE = eINSTANCE.getProblem_Message();

		/**
		 * The meta object literal for the '<em><b>Solution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__SOLUTION = eINSTANCE.getProblem_Solution();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.HostImpl <em>Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.HostImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getHost()
		 * @generated
		 */
		EClass HOST = eINSTANCE.getHost();

		/**
		 * The meta object literal for the '<em><b>Folders</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__FOLDERS = eINSTANCE.getHost_Folders();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__PRODUCT = eINSTANCE.getHost_Product();

		/**
		 * The meta object literal for the '<em><b>Operating System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__OPERATING_SYSTEM = eINSTANCE.getHost_OperatingSystem();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__MEMORY = eINSTANCE.getHost_Memory();

		/**
		 * The meta object literal for the '<em><b>Processors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__PROCESSORS = eINSTANCE.getHost_Processors();

		/**
		 * The meta object literal for the '<em><b>Processor Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__PROCESSOR_NAME = eINSTANCE.getHost_ProcessorName();

		/**
		 * The meta object literal for the '<em><b>Boot Options</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__BOOT_OPTIONS = eINSTANCE.getHost_BootOptions();

		/**
		 * The meta object literal for the '<em><b>Antivirus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__ANTIVIRUS = eINSTANCE.getHost_Antivirus();

		/**
		 * The meta object literal for the '<em><b>Antivirus Exclusions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__ANTIVIRUS_EXCLUSIONS = eINSTANCE.getHost_AntivirusExclusions();

		/**
		 * The meta object literal for the '<em><b>Cluster</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__CLUSTER = eINSTANCE.getHost_Cluster();

		/**
		 * The meta object literal for the '<em><b>Node State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__NODE_STATE = eINSTANCE.getHost_NodeState();

		/**
		 * The meta object literal for the '<em><b>Volumes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__VOLUMES = eINSTANCE.getHost_Volumes();

		/**
		 * The meta object literal for the '<em><b>Physical Disks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__PHYSICAL_DISKS = eINSTANCE.getHost_PhysicalDisks();

		/**
		 * The meta object literal for the '<em><b>Adapters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__ADAPTERS = eINSTANCE.getHost_Adapters();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__OPTIONS = eINSTANCE.getHost_Options();

		/**
		 * The meta object literal for the '<em><b>Machines</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__MACHINES = eINSTANCE.getHost_Machines();

		/**
		 * The meta object literal for the '<em><b>Networks</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__NETWORKS = eINSTANCE.getHost_Networks();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.VolumeImpl <em>Volume</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.VolumeImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getVolume()
		 * @generated
		 */
		EClass VOLUME = eINSTANCE.getVolume();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__LABEL = eINSTANCE.getVolume_Label();

		/**
		 * The meta object literal for the '<em><b>File System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__FILE_SYSTEM = eINSTANCE.getVolume_FileSystem();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__CAPACITY = eINSTANCE.getVolume_Capacity();

		/**
		 * The meta object literal for the '<em><b>Free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__FREE = eINSTANCE.getVolume_Free();

		/**
		 * The meta object literal for the '<em><b>Folder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__FOLDER = eINSTANCE.getVolume_Folder();

		/**
		 * The meta object literal for the '<em><b>Fragmentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__FRAGMENTATION = eINSTANCE.getVolume_Fragmentation();

		/**
		 * The meta object literal for the '<em><b>Compressed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__COMPRESSED = eINSTANCE.getVolume_Compressed();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.PhysicalDiskImpl <em>Physical Disk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.PhysicalDiskImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getPhysicalDisk()
		 * @generated
		 */
		EClass PHYSICAL_DISK = eINSTANCE.getPhysicalDisk();

		/**
		 * The meta object literal for the '<em><b>Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHYSICAL_DISK__BUS = eINSTANCE.getPhysicalDisk_Bus();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHYSICAL_DISK__CAPACITY = eINSTANCE.getPhysicalDisk_Capacity();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.HostAdapterImpl <em>Host Adapter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.HostAdapterImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getHostAdapter()
		 * @generated
		 */
		EClass HOST_ADAPTER = eINSTANCE.getHostAdapter();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_ADAPTER__ADDRESS = eINSTANCE.getHostAdapter_Address();

		/**
		 * The meta object literal for the '<em><b>Binding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_ADAPTER__BINDING = eINSTANCE.getHostAdapter_Binding();

		/**
		 * The meta object literal for the '<em><b>Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_ADAPTER__USE = eINSTANCE.getHostAdapter_Use();

		/**
		 * The meta object literal for the '<em><b>Services Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_ADAPTER__SERVICES_BOUND = eINSTANCE.getHostAdapter_ServicesBound();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.HostOptionImpl <em>Host Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.HostOptionImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getHostOption()
		 * @generated
		 */
		EClass HOST_OPTION = eINSTANCE.getHostOption();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_OPTION__VALUE = eINSTANCE.getHostOption_Value();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.VirtualMachineImpl <em>Virtual Machine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.VirtualMachineImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getVirtualMachine()
		 * @generated
		 */
		EClass VIRTUAL_MACHINE = eINSTANCE.getVirtualMachine();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__HOST = eINSTANCE.getVirtualMachine_Host();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__FORMAT_VERSION = eINSTANCE.getVirtualMachine_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Warn Without Boot Disk</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__WARN_WITHOUT_BOOT_DISK = eINSTANCE.getVirtualMachine_WarnWithoutBootDisk();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__MEMORY = eINSTANCE.getVirtualMachine_Memory();

		/**
		 * The meta object literal for the '<em><b>Adapter Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__ADAPTER_COUNT = eINSTANCE.getVirtualMachine_AdapterCount();

		/**
		 * The meta object literal for the '<em><b>Network Adapters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__NETWORK_ADAPTERS = eINSTANCE.getVirtualMachine_NetworkAdapters();

		/**
		 * The meta object literal for the '<em><b>Video Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__VIDEO_MEMORY = eINSTANCE.getVirtualMachine_VideoMemory();

		/**
		 * The meta object literal for the '<em><b>Ide Controllers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__IDE_CONTROLLERS = eINSTANCE.getVirtualMachine_IdeControllers();

		/**
		 * The meta object literal for the '<em><b>Scsi Controllers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__SCSI_CONTROLLERS = eINSTANCE.getVirtualMachine_ScsiControllers();

		/**
		 * The meta object literal for the '<em><b>Standard Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__STANDARD_NAME = eINSTANCE.getVirtualMachine_StandardName();

		/**
		 * The meta object literal for the '<em><b>Standard Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__STANDARD_VERSION = eINSTANCE.getVirtualMachine_StandardVersion();

		/**
		 * The meta object literal for the '<em><b>Floppies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__FLOPPIES = eINSTANCE.getVirtualMachine_Floppies();

		/**
		 * The meta object literal for the '<em><b>Floppy Auto Detect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__FLOPPY_AUTO_DETECT = eINSTANCE.getVirtualMachine_FloppyAutoDetect();

		/**
		 * The meta object literal for the '<em><b>Parallel Port</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__PARALLEL_PORT = eINSTANCE.getVirtualMachine_ParallelPort();

		/**
		 * The meta object literal for the '<em><b>Serial Ports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__SERIAL_PORTS = eINSTANCE.getVirtualMachine_SerialPorts();

		/**
		 * The meta object literal for the '<em><b>Serial Connect Immediately</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__SERIAL_CONNECT_IMMEDIATELY = eINSTANCE.getVirtualMachine_SerialConnectImmediately();

		/**
		 * The meta object literal for the '<em><b>Bios</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__BIOS = eINSTANCE.getVirtualMachine_Bios();

		/**
		 * The meta object literal for the '<em><b>Integration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__INTEGRATION = eINSTANCE.getVirtualMachine_Integration();

		/**
		 * The meta object literal for the '<em><b>Creator</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__CREATOR = eINSTANCE.getVirtualMachine_Creator();

		/**
		 * The meta object literal for the '<em><b>Modifier</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__MODIFIER = eINSTANCE.getVirtualMachine_Modifier();

		/**
		 * The meta object literal for the '<em><b>Saved State</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__SAVED_STATE = eINSTANCE.getVirtualMachine_SavedState();

		/**
		 * The meta object literal for the '<em><b>Shutdown</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__SHUTDOWN = eINSTANCE.getVirtualMachine_Shutdown();

		/**
		 * The meta object literal for the '<em><b>Sound Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__SOUND_ENABLED = eINSTANCE.getVirtualMachine_SoundEnabled();

		/**
		 * The meta object literal for the '<em><b>Startup</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__STARTUP = eINSTANCE.getVirtualMachine_Startup();

		/**
		 * The meta object literal for the '<em><b>Undo</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__UNDO = eINSTANCE.getVirtualMachine_Undo();

		/**
		 * The meta object literal for the '<em><b>Display</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__DISPLAY = eINSTANCE.getVirtualMachine_Display();

		/**
		 * The meta object literal for the '<em><b>Guest Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__GUEST_CODE = eINSTANCE.getVirtualMachine_GuestCode();

		/**
		 * The meta object literal for the '<em><b>Global Configuration Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__GLOBAL_CONFIGURATION_ID = eINSTANCE.getVirtualMachine_GlobalConfigurationId();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__NOTES = eINSTANCE.getVirtualMachine_Notes();

		/**
		 * The meta object literal for the '<em><b>Virtualization</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__VIRTUALIZATION = eINSTANCE.getVirtualMachine_Virtualization();

		/**
		 * The meta object literal for the '<em><b>Multi Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__MULTI_CHANNEL = eINSTANCE.getVirtualMachine_MultiChannel();

		/**
		 * The meta object literal for the '<em><b>Window</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__WINDOW = eINSTANCE.getVirtualMachine_Window();

		/**
		 * The meta object literal for the '<em><b>Start Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__START_DELAY = eINSTANCE.getVirtualMachine_StartDelay();

		/**
		 * The meta object literal for the '<em><b>Run As Account Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__RUN_AS_ACCOUNT_ENABLED = eINSTANCE.getVirtualMachine_RunAsAccountEnabled();

		/**
		 * The meta object literal for the '<em><b>Run As Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__RUN_AS_ACCOUNT = eINSTANCE.getVirtualMachine_RunAsAccount();

		/**
		 * The meta object literal for the '<em><b>Cpu Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__CPU_WEIGHT = eINSTANCE.getVirtualMachine_CpuWeight();

		/**
		 * The meta object literal for the '<em><b>Cpu Reserve</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__CPU_RESERVE = eINSTANCE.getVirtualMachine_CpuReserve();

		/**
		 * The meta object literal for the '<em><b>Cpu Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__CPU_MAXIMUM = eINSTANCE.getVirtualMachine_CpuMaximum();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__ROLES = eINSTANCE.getVirtualMachine_Roles();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.FileReferenceImpl <em>File Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.FileReferenceImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getFileReference()
		 * @generated
		 */
		EClass FILE_REFERENCE = eINSTANCE.getFileReference();

		/**
		 * The meta object literal for the '<em><b>Absolute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_REFERENCE__ABSOLUTE = eINSTANCE.getFileReference_Absolute();

		/**
		 * The meta object literal for the '<em><b>Relative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_REFERENCE__RELATIVE = eINSTANCE.getFileReference_Relative();

		/**
		 * The meta object literal for the '<em><b>Resolved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_REFERENCE__RESOLVED = eINSTANCE.getFileReference_Resolved();

		/**
		 * The meta object literal for the '<em><b>File Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_REFERENCE__FILE_SIZE = eINSTANCE.getFileReference_FileSize();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_REFERENCE__MODIFIED = eINSTANCE.getFileReference_Modified();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.IdeControllerImpl <em>Ide Controller</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.IdeControllerImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getIdeController()
		 * @generated
		 */
		EClass IDE_CONTROLLER = eINSTANCE.getIdeController();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDE_CONTROLLER__ID = eINSTANCE.getIdeController_Id();

		/**
		 * The meta object literal for the '<em><b>Drives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IDE_CONTROLLER__DRIVES = eINSTANCE.getIdeController_Drives();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.ScsiControllerImpl <em>Scsi Controller</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.ScsiControllerImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getScsiController()
		 * @generated
		 */
		EClass SCSI_CONTROLLER = eINSTANCE.getScsiController();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCSI_CONTROLLER__ID = eINSTANCE.getScsiController_Id();

		/**
		 * The meta object literal for the '<em><b>Scsi Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCSI_CONTROLLER__SCSI_ID = eINSTANCE.getScsiController_ScsiId();

		/**
		 * The meta object literal for the '<em><b>Shared</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCSI_CONTROLLER__SHARED = eINSTANCE.getScsiController_Shared();

		/**
		 * The meta object literal for the '<em><b>Drives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCSI_CONTROLLER__DRIVES = eINSTANCE.getScsiController_Drives();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.DriveImpl <em>Drive</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.DriveImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDrive()
		 * @generated
		 */
		EClass DRIVE = eINSTANCE.getDrive();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVE__ID = eINSTANCE.getDrive_Id();

		/**
		 * The meta object literal for the '<em><b>Drive Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVE__DRIVE_TYPE = eINSTANCE.getDrive_DriveType();

		/**
		 * The meta object literal for the '<em><b>Image</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIVE__IMAGE = eINSTANCE.getDrive_Image();

		/**
		 * The meta object literal for the '<em><b>Undo Image</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIVE__UNDO_IMAGE = eINSTANCE.getDrive_UndoImage();

		/**
		 * The meta object literal for the '<em><b>Disk</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIVE__DISK = eINSTANCE.getDrive_Disk();

		/**
		 * The meta object literal for the '<em><b>Undo Disk</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIVE__UNDO_DISK = eINSTANCE.getDrive_UndoDisk();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.NetworkAdapterImpl <em>Network Adapter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.NetworkAdapterImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getNetworkAdapter()
		 * @generated
		 */
		EClass NETWORK_ADAPTER = eINSTANCE.getNetworkAdapter();

		/**
		 * The meta object literal for the '<em><b>Machine</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_ADAPTER__MACHINE = eINSTANCE.getNetworkAdapter_Machine();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ADAPTER__ID = eINSTANCE.getNetworkAdapter_Id();

		/**
		 * The meta object literal for the '<em><b>Network Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ADAPTER__NETWORK_ID = eINSTANCE.getNetworkAdapter_NetworkId();

		/**
		 * The meta object literal for the '<em><b>Network Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ADAPTER__NETWORK_NAME = eINSTANCE.getNetworkAdapter_NetworkName();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ADAPTER__ADDRESS = eINSTANCE.getNetworkAdapter_Address();

		/**
		 * The meta object literal for the '<em><b>Internal Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ADAPTER__INTERNAL_NUMBER = eINSTANCE.getNetworkAdapter_InternalNumber();

		/**
		 * The meta object literal for the '<em><b>Address Dynamic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ADAPTER__ADDRESS_DYNAMIC = eINSTANCE.getNetworkAdapter_AddressDynamic();

		/**
		 * The meta object literal for the '<em><b>Network</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_ADAPTER__NETWORK = eINSTANCE.getNetworkAdapter_Network();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.FloppyImpl <em>Floppy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.FloppyImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getFloppy()
		 * @generated
		 */
		EClass FLOPPY = eINSTANCE.getFloppy();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOPPY__ID = eINSTANCE.getFloppy_Id();

		/**
		 * The meta object literal for the '<em><b>Image</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOPPY__IMAGE = eINSTANCE.getFloppy_Image();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.ParallelPortImpl <em>Parallel Port</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.ParallelPortImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getParallelPort()
		 * @generated
		 */
		EClass PARALLEL_PORT = eINSTANCE.getParallelPort();

		/**
		 * The meta object literal for the '<em><b>Shared</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARALLEL_PORT__SHARED = eINSTANCE.getParallelPort_Shared();

		/**
		 * The meta object literal for the '<em><b>Port Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARALLEL_PORT__PORT_TYPE = eINSTANCE.getParallelPort_PortType();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.SerialPortImpl <em>Serial Port</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.SerialPortImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getSerialPort()
		 * @generated
		 */
		EClass SERIAL_PORT = eINSTANCE.getSerialPort();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIAL_PORT__ID = eINSTANCE.getSerialPort_Id();

		/**
		 * The meta object literal for the '<em><b>Port Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIAL_PORT__PORT_TYPE = eINSTANCE.getSerialPort_PortType();

		/**
		 * The meta object literal for the '<em><b>Text File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIAL_PORT__TEXT_FILE = eINSTANCE.getSerialPort_TextFile();

		/**
		 * The meta object literal for the '<em><b>Pipe Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIAL_PORT__PIPE_NAME = eINSTANCE.getSerialPort_PipeName();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.BiosImpl <em>Bios</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.BiosImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getBios()
		 * @generated
		 */
		EClass BIOS = eINSTANCE.getBios();

		/**
		 * The meta object literal for the '<em><b>Base Board Serial Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BIOS__BASE_BOARD_SERIAL_NUMBER = eINSTANCE.getBios_BaseBoardSerialNumber();

		/**
		 * The meta object literal for the '<em><b>Serial Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BIOS__SERIAL_NUMBER = eINSTANCE.getBios_SerialNumber();

		/**
		 * The meta object literal for the '<em><b>Chassis Asset Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BIOS__CHASSIS_ASSET_TAG = eINSTANCE.getBios_ChassisAssetTag();

		/**
		 * The meta object literal for the '<em><b>Chassis Serial Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BIOS__CHASSIS_SERIAL_NUMBER = eINSTANCE.getBios_ChassisSerialNumber();

		/**
		 * The meta object literal for the '<em><b>Guid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BIOS__GUID = eINSTANCE.getBios_Guid();

		/**
		 * The meta object literal for the '<em><b>Cmos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BIOS__CMOS = eINSTANCE.getBios_Cmos();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BIOS__TIME = eINSTANCE.getBios_Time();

		/**
		 * The meta object literal for the '<em><b>Time Sync At Boot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BIOS__TIME_SYNC_AT_BOOT = eINSTANCE.getBios_TimeSyncAtBoot();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.IntegrationImpl <em>Integration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.IntegrationImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getIntegration()
		 * @generated
		 */
		EClass INTEGRATION = eINSTANCE.getIntegration();

		/**
		 * The meta object literal for the '<em><b>Mouse</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__MOUSE = eINSTANCE.getIntegration_Mouse();

		/**
		 * The meta object literal for the '<em><b>Additions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__ADDITIONS = eINSTANCE.getIntegration_Additions();

		/**
		 * The meta object literal for the '<em><b>Guest Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__GUEST_NAME = eINSTANCE.getIntegration_GuestName();

		/**
		 * The meta object literal for the '<em><b>Guest Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__GUEST_SHORT_NAME = eINSTANCE.getIntegration_GuestShortName();

		/**
		 * The meta object literal for the '<em><b>Guest Build</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__GUEST_BUILD = eINSTANCE.getIntegration_GuestBuild();

		/**
		 * The meta object literal for the '<em><b>Guest Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__GUEST_REVISION = eINSTANCE.getIntegration_GuestRevision();

		/**
		 * The meta object literal for the '<em><b>Guest Suite</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__GUEST_SUITE = eINSTANCE.getIntegration_GuestSuite();

		/**
		 * The meta object literal for the '<em><b>Video Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__VIDEO_DEPTH = eINSTANCE.getIntegration_VideoDepth();

		/**
		 * The meta object literal for the '<em><b>Video Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__VIDEO_HEIGHT = eINSTANCE.getIntegration_VideoHeight();

		/**
		 * The meta object literal for the '<em><b>Video Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__VIDEO_WIDTH = eINSTANCE.getIntegration_VideoWidth();

		/**
		 * The meta object literal for the '<em><b>Heartbeat Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__HEARTBEAT_TIME = eINSTANCE.getIntegration_HeartbeatTime();

		/**
		 * The meta object literal for the '<em><b>Heartbeat Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__HEARTBEAT_RATE = eINSTANCE.getIntegration_HeartbeatRate();

		/**
		 * The meta object literal for the '<em><b>Heartbeat Failure Interval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__HEARTBEAT_FAILURE_INTERVAL = eINSTANCE.getIntegration_HeartbeatFailureInterval();

		/**
		 * The meta object literal for the '<em><b>Heartbeat Failure Attempts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__HEARTBEAT_FAILURE_ATTEMPTS = eINSTANCE.getIntegration_HeartbeatFailureAttempts();

		/**
		 * The meta object literal for the '<em><b>Time Sync</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__TIME_SYNC = eINSTANCE.getIntegration_TimeSync();

		/**
		 * The meta object literal for the '<em><b>Time Sync Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__TIME_SYNC_FREQUENCY = eINSTANCE.getIntegration_TimeSyncFrequency();

		/**
		 * The meta object literal for the '<em><b>Time Sync Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__TIME_SYNC_THRESHOLD = eINSTANCE.getIntegration_TimeSyncThreshold();

		/**
		 * The meta object literal for the '<em><b>Folder Sharing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__FOLDER_SHARING = eINSTANCE.getIntegration_FolderSharing();

		/**
		 * The meta object literal for the '<em><b>Folder Sharing Load Allowed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTEGRATION__FOLDER_SHARING_LOAD_ALLOWED = eINSTANCE.getIntegration_FolderSharingLoadAllowed();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.ProductMarkImpl <em>Product Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.ProductMarkImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getProductMark()
		 * @generated
		 */
		EClass PRODUCT_MARK = eINSTANCE.getProductMark();

		/**
		 * The meta object literal for the '<em><b>Build</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCT_MARK__BUILD = eINSTANCE.getProductMark_Build();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCT_MARK__PRODUCT = eINSTANCE.getProductMark_Product();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.ShutdownImpl <em>Shutdown</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.ShutdownImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getShutdown()
		 * @generated
		 */
		EClass SHUTDOWN = eINSTANCE.getShutdown();

		/**
		 * The meta object literal for the '<em><b>Prompt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHUTDOWN__PROMPT = eINSTANCE.getShutdown_Prompt();

		/**
		 * The meta object literal for the '<em><b>Quit Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHUTDOWN__QUIT_ACTION = eINSTANCE.getShutdown_QuitAction();

		/**
		 * The meta object literal for the '<em><b>Was Running</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHUTDOWN__WAS_RUNNING = eINSTANCE.getShutdown_WasRunning();

		/**
		 * The meta object literal for the '<em><b>Offer Save</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHUTDOWN__OFFER_SAVE = eINSTANCE.getShutdown_OfferSave();

		/**
		 * The meta object literal for the '<em><b>Offer Shutdown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHUTDOWN__OFFER_SHUTDOWN = eINSTANCE.getShutdown_OfferShutdown();

		/**
		 * The meta object literal for the '<em><b>Offer Turn Off</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHUTDOWN__OFFER_TURN_OFF = eINSTANCE.getShutdown_OfferTurnOff();

		/**
		 * The meta object literal for the '<em><b>Force Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHUTDOWN__FORCE_ACTION = eINSTANCE.getShutdown_ForceAction();

		/**
		 * The meta object literal for the '<em><b>Last Choice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHUTDOWN__LAST_CHOICE = eINSTANCE.getShutdown_LastChoice();

		/**
		 * The meta object literal for the '<em><b>Last Commit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHUTDOWN__LAST_COMMIT = eINSTANCE.getShutdown_LastCommit();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.UndoSettingsImpl <em>Undo Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.UndoSettingsImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getUndoSettings()
		 * @generated
		 */
		EClass UNDO_SETTINGS = eINSTANCE.getUndoSettings();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDO_SETTINGS__ENABLED = eINSTANCE.getUndoSettings_Enabled();

		/**
		 * The meta object literal for the '<em><b>Purposely Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDO_SETTINGS__PURPOSELY_KEPT = eINSTANCE.getUndoSettings_PurposelyKept();

		/**
		 * The meta object literal for the '<em><b>Use Default</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDO_SETTINGS__USE_DEFAULT = eINSTANCE.getUndoSettings_UseDefault();

		/**
		 * The meta object literal for the '<em><b>Default Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDO_SETTINGS__DEFAULT_ACTION = eINSTANCE.getUndoSettings_DefaultAction();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.DisplayImpl <em>Display</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.DisplayImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDisplay()
		 * @generated
		 */
		EClass DISPLAY = eINSTANCE.getDisplay();

		/**
		 * The meta object literal for the '<em><b>Disable Resize</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPLAY__DISABLE_RESIZE = eINSTANCE.getDisplay_DisableResize();

		/**
		 * The meta object literal for the '<em><b>Full Screen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPLAY__FULL_SCREEN = eINSTANCE.getDisplay_FullScreen();

		/**
		 * The meta object literal for the '<em><b>Full Screen At Startup</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPLAY__FULL_SCREEN_AT_STARTUP = eINSTANCE.getDisplay_FullScreenAtStartup();

		/**
		 * The meta object literal for the '<em><b>Standard Resolutions Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPLAY__STANDARD_RESOLUTIONS_ONLY = eINSTANCE.getDisplay_StandardResolutionsOnly();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPLAY__HEIGHT = eINSTANCE.getDisplay_Height();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPLAY__WIDTH = eINSTANCE.getDisplay_Width();

		/**
		 * The meta object literal for the '<em><b>Maximum Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPLAY__MAXIMUM_HEIGHT = eINSTANCE.getDisplay_MaximumHeight();

		/**
		 * The meta object literal for the '<em><b>Maximum Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPLAY__MAXIMUM_WIDTH = eINSTANCE.getDisplay_MaximumWidth();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPLAY__LEFT = eINSTANCE.getDisplay_Left();

		/**
		 * The meta object literal for the '<em><b>Top</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPLAY__TOP = eINSTANCE.getDisplay_Top();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.VirtualizationImpl <em>Virtualization</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.VirtualizationImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getVirtualization()
		 * @generated
		 */
		EClass VIRTUALIZATION = eINSTANCE.getVirtualization();

		/**
		 * The meta object literal for the '<em><b>Hardware Assisted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUALIZATION__HARDWARE_ASSISTED = eINSTANCE.getVirtualization_HardwareAssisted();

		/**
		 * The meta object literal for the '<em><b>Allow Packet Filtering</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUALIZATION__ALLOW_PACKET_FILTERING = eINSTANCE.getVirtualization_AllowPacketFiltering();

		/**
		 * The meta object literal for the '<em><b>Allow Promiscuous Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUALIZATION__ALLOW_PROMISCUOUS_MODE = eINSTANCE.getVirtualization_AllowPromiscuousMode();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.WindowOptionsImpl <em>Window Options</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.WindowOptionsImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getWindowOptions()
		 * @generated
		 */
		EClass WINDOW_OPTIONS = eINSTANCE.getWindowOptions();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_OPTIONS__LEFT = eINSTANCE.getWindowOptions_Left();

		/**
		 * The meta object literal for the '<em><b>Top</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_OPTIONS__TOP = eINSTANCE.getWindowOptions_Top();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_OPTIONS__HEIGHT = eINSTANCE.getWindowOptions_Height();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_OPTIONS__WIDTH = eINSTANCE.getWindowOptions_Width();

		/**
		 * The meta object literal for the '<em><b>Full Screen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_OPTIONS__FULL_SCREEN = eINSTANCE.getWindowOptions_FullScreen();

		/**
		 * The meta object literal for the '<em><b>Show Close Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_OPTIONS__SHOW_CLOSE_MESSAGE = eINSTANCE.getWindowOptions_ShowCloseMessage();

		/**
		 * The meta object literal for the '<em><b>Close Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_OPTIONS__CLOSE_ACTION = eINSTANCE.getWindowOptions_CloseAction();

		/**
		 * The meta object literal for the '<em><b>Publish Applications</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_OPTIONS__PUBLISH_APPLICATIONS = eINSTANCE.getWindowOptions_PublishApplications();

		/**
		 * The meta object literal for the '<em><b>Seconds To Save</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_OPTIONS__SECONDS_TO_SAVE = eINSTANCE.getWindowOptions_SecondsToSave();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.DiskImageImpl <em>Disk Image</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.DiskImageImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDiskImage()
		 * @generated
		 */
		EClass DISK_IMAGE = eINSTANCE.getDiskImage();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__TYPE = eINSTANCE.getDiskImage_Type();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__CAPACITY = eINSTANCE.getDiskImage_Capacity();

		/**
		 * The meta object literal for the '<em><b>Original Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__ORIGINAL_SIZE = eINSTANCE.getDiskImage_OriginalSize();

		/**
		 * The meta object literal for the '<em><b>Disk Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__DISK_ID = eINSTANCE.getDiskImage_DiskId();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__CREATED = eINSTANCE.getDiskImage_Created();

		/**
		 * The meta object literal for the '<em><b>Creator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__CREATOR = eINSTANCE.getDiskImage_Creator();

		/**
		 * The meta object literal for the '<em><b>Creator Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__CREATOR_VERSION = eINSTANCE.getDiskImage_CreatorVersion();

		/**
		 * The meta object literal for the '<em><b>Creator Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__CREATOR_HOST = eINSTANCE.getDiskImage_CreatorHost();

		/**
		 * The meta object literal for the '<em><b>Cylinders</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__CYLINDERS = eINSTANCE.getDiskImage_Cylinders();

		/**
		 * The meta object literal for the '<em><b>Heads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__HEADS = eINSTANCE.getDiskImage_Heads();

		/**
		 * The meta object literal for the '<em><b>Sectors Per Track</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__SECTORS_PER_TRACK = eINSTANCE.getDiskImage_SectorsPerTrack();

		/**
		 * The meta object literal for the '<em><b>In Saved State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__IN_SAVED_STATE = eINSTANCE.getDiskImage_InSavedState();

		/**
		 * The meta object literal for the '<em><b>Temporary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__TEMPORARY = eINSTANCE.getDiskImage_Temporary();

		/**
		 * The meta object literal for the '<em><b>Table Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__TABLE_OFFSET = eINSTANCE.getDiskImage_TableOffset();

		/**
		 * The meta object literal for the '<em><b>Table Entries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__TABLE_ENTRIES = eINSTANCE.getDiskImage_TableEntries();

		/**
		 * The meta object literal for the '<em><b>Allocated Blocks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__ALLOCATED_BLOCKS = eINSTANCE.getDiskImage_AllocatedBlocks();

		/**
		 * The meta object literal for the '<em><b>Block Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__BLOCK_SIZE = eINSTANCE.getDiskImage_BlockSize();

		/**
		 * The meta object literal for the '<em><b>Parent Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__PARENT_ID = eINSTANCE.getDiskImage_ParentId();

		/**
		 * The meta object literal for the '<em><b>Parent Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__PARENT_NAME = eINSTANCE.getDiskImage_ParentName();

		/**
		 * The meta object literal for the '<em><b>Parent Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_IMAGE__PARENT_MODIFIED = eINSTANCE.getDiskImage_ParentModified();

		/**
		 * The meta object literal for the '<em><b>Parent Locators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_IMAGE__PARENT_LOCATORS = eINSTANCE.getDiskImage_ParentLocators();

		/**
		 * The meta object literal for the '<em><b>Flaws</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_IMAGE__FLAWS = eINSTANCE.getDiskImage_Flaws();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_IMAGE__CONTENTS = eINSTANCE.getDiskImage_Contents();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_IMAGE__PARENT = eINSTANCE.getDiskImage_Parent();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_IMAGE__CHILDREN = eINSTANCE.getDiskImage_Children();

		/**
		 * The meta object literal for the '<em><b>Drives</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_IMAGE__DRIVES = eINSTANCE.getDiskImage_Drives();

		/**
		 * The meta object literal for the '<em><b>Undo Drives</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_IMAGE__UNDO_DRIVES = eINSTANCE.getDiskImage_UndoDrives();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.DiskContentsImpl <em>Disk Contents</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.DiskContentsImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDiskContents()
		 * @generated
		 */
		EClass DISK_CONTENTS = eINSTANCE.getDiskContents();

		/**
		 * The meta object literal for the '<em><b>Unread</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_CONTENTS__UNREAD = eINSTANCE.getDiskContents_Unread();

		/**
		 * The meta object literal for the '<em><b>Disk Signature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_CONTENTS__DISK_SIGNATURE = eINSTANCE.getDiskContents_DiskSignature();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_CONTENTS__NOTES = eINSTANCE.getDiskContents_Notes();

		/**
		 * The meta object literal for the '<em><b>Volumes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_CONTENTS__VOLUMES = eINSTANCE.getDiskContents_Volumes();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_CONTENTS__SYSTEMS = eINSTANCE.getDiskContents_Systems();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.GuestVolumeImpl <em>Guest Volume</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.GuestVolumeImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestVolume()
		 * @generated
		 */
		EClass GUEST_VOLUME = eINSTANCE.getGuestVolume();

		/**
		 * The meta object literal for the '<em><b>Partition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_VOLUME__PARTITION = eINSTANCE.getGuestVolume_Partition();

		/**
		 * The meta object literal for the '<em><b>Partition Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_VOLUME__PARTITION_TYPE = eINSTANCE.getGuestVolume_PartitionType();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_VOLUME__ACTIVE = eINSTANCE.getGuestVolume_Active();

		/**
		 * The meta object literal for the '<em><b>File System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_VOLUME__FILE_SYSTEM = eINSTANCE.getGuestVolume_FileSystem();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_VOLUME__START = eINSTANCE.getGuestVolume_Start();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_VOLUME__SIZE = eINSTANCE.getGuestVolume_Size();

		/**
		 * The meta object literal for the '<em><b>Free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_VOLUME__FREE = eINSTANCE.getGuestVolume_Free();

		/**
		 * The meta object literal for the '<em><b>Clean</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_VOLUME__CLEAN = eINSTANCE.getGuestVolume_Clean();

		/**
		 * The meta object literal for the '<em><b>Doubts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_VOLUME__DOUBTS = eINSTANCE.getGuestVolume_Doubts();

		/**
		 * The meta object literal for the '<em><b>Heads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_VOLUME__HEADS = eINSTANCE.getGuestVolume_Heads();

		/**
		 * The meta object literal for the '<em><b>Unread</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_VOLUME__UNREAD = eINSTANCE.getGuestVolume_Unread();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.GuestSystemImpl <em>Guest System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.GuestSystemImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestSystem()
		 * @generated
		 */
		EClass GUEST_SYSTEM = eINSTANCE.getGuestSystem();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__KIND = eINSTANCE.getGuestSystem_Kind();

		/**
		 * The meta object literal for the '<em><b>Partition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__PARTITION = eINSTANCE.getGuestSystem_Partition();

		/**
		 * The meta object literal for the '<em><b>Folder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__FOLDER = eINSTANCE.getGuestSystem_Folder();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__PRODUCT = eINSTANCE.getGuestSystem_Product();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__VERSION = eINSTANCE.getGuestSystem_Version();

		/**
		 * The meta object literal for the '<em><b>Build</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__BUILD = eINSTANCE.getGuestSystem_Build();

		/**
		 * The meta object literal for the '<em><b>Service Pack</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__SERVICE_PACK = eINSTANCE.getGuestSystem_ServicePack();

		/**
		 * The meta object literal for the '<em><b>Architecture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__ARCHITECTURE = eINSTANCE.getGuestSystem_Architecture();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__ROLE = eINSTANCE.getGuestSystem_Role();

		/**
		 * The meta object literal for the '<em><b>Dns Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__DNS_SUFFIX = eINSTANCE.getGuestSystem_DnsSuffix();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__TIME_ZONE = eINSTANCE.getGuestSystem_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Installed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__INSTALLED = eINSTANCE.getGuestSystem_Installed();

		/**
		 * The meta object literal for the '<em><b>Last Shutdown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__LAST_SHUTDOWN = eINSTANCE.getGuestSystem_LastShutdown();

		/**
		 * The meta object literal for the '<em><b>Additions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__ADDITIONS = eINSTANCE.getGuestSystem_Additions();

		/**
		 * The meta object literal for the '<em><b>Additions Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__ADDITIONS_VERSION = eINSTANCE.getGuestSystem_AdditionsVersion();

		/**
		 * The meta object literal for the '<em><b>Hibernated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__HIBERNATED = eINSTANCE.getGuestSystem_Hibernated();

		/**
		 * The meta object literal for the '<em><b>Page File Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__PAGE_FILE_SIZE = eINSTANCE.getGuestSystem_PageFileSize();

		/**
		 * The meta object literal for the '<em><b>Boot Switches</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__BOOT_SWITCHES = eINSTANCE.getGuestSystem_BootSwitches();

		/**
		 * The meta object literal for the '<em><b>Antivirus</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__ANTIVIRUS = eINSTANCE.getGuestSystem_Antivirus();

		/**
		 * The meta object literal for the '<em><b>Kernels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SYSTEM__KERNELS = eINSTANCE.getGuestSystem_Kernels();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUEST_SYSTEM__SERVICES = eINSTANCE.getGuestSystem_Services();

		/**
		 * The meta object literal for the '<em><b>Control Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUEST_SYSTEM__CONTROL_SETS = eINSTANCE.getGuestSystem_ControlSets();

		/**
		 * The meta object literal for the '<em><b>Letters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUEST_SYSTEM__LETTERS = eINSTANCE.getGuestSystem_Letters();

		/**
		 * The meta object literal for the '<em><b>Gaps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUEST_SYSTEM__GAPS = eINSTANCE.getGuestSystem_Gaps();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.GuestServiceImpl <em>Guest Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.GuestServiceImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestService()
		 * @generated
		 */
		EClass GUEST_SERVICE = eINSTANCE.getGuestService();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SERVICE__START = eINSTANCE.getGuestService_Start();

		/**
		 * The meta object literal for the '<em><b>Driver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SERVICE__DRIVER = eINSTANCE.getGuestService_Driver();

		/**
		 * The meta object literal for the '<em><b>Image</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_SERVICE__IMAGE = eINSTANCE.getGuestService_Image();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.GuestControlSetImpl <em>Guest Control Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.GuestControlSetImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestControlSet()
		 * @generated
		 */
		EClass GUEST_CONTROL_SET = eINSTANCE.getGuestControlSet();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_CONTROL_SET__NUMBER = eINSTANCE.getGuestControlSet_Number();

		/**
		 * The meta object literal for the '<em><b>Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_CONTROL_SET__CURRENT = eINSTANCE.getGuestControlSet_Current();

		/**
		 * The meta object literal for the '<em><b>Last Known Good</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_CONTROL_SET__LAST_KNOWN_GOOD = eINSTANCE.getGuestControlSet_LastKnownGood();

		/**
		 * The meta object literal for the '<em><b>Scsi</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_CONTROL_SET__SCSI = eINSTANCE.getGuestControlSet_Scsi();

		/**
		 * The meta object literal for the '<em><b>Scsi Driver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_CONTROL_SET__SCSI_DRIVER = eINSTANCE.getGuestControlSet_ScsiDriver();

		/**
		 * The meta object literal for the '<em><b>Scsi Findings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_CONTROL_SET__SCSI_FINDINGS = eINSTANCE.getGuestControlSet_ScsiFindings();

		/**
		 * The meta object literal for the '<em><b>Ide</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_CONTROL_SET__IDE = eINSTANCE.getGuestControlSet_Ide();

		/**
		 * The meta object literal for the '<em><b>Ide Findings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_CONTROL_SET__IDE_FINDINGS = eINSTANCE.getGuestControlSet_IdeFindings();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.GuestDriveLetterImpl <em>Guest Drive Letter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.GuestDriveLetterImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestDriveLetter()
		 * @generated
		 */
		EClass GUEST_DRIVE_LETTER = eINSTANCE.getGuestDriveLetter();

		/**
		 * The meta object literal for the '<em><b>Letter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_DRIVE_LETTER__LETTER = eINSTANCE.getGuestDriveLetter_Letter();

		/**
		 * The meta object literal for the '<em><b>Partition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_DRIVE_LETTER__PARTITION = eINSTANCE.getGuestDriveLetter_Partition();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.GuestGapImpl <em>Guest Gap</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.GuestGapImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestGap()
		 * @generated
		 */
		EClass GUEST_GAP = eINSTANCE.getGuestGap();

		/**
		 * The meta object literal for the '<em><b>Fact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_GAP__FACT = eINSTANCE.getGuestGap_Fact();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST_GAP__REASON = eINSTANCE.getGuestGap_Reason();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.ParentLocatorImpl <em>Parent Locator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.ParentLocatorImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getParentLocator()
		 * @generated
		 */
		EClass PARENT_LOCATOR = eINSTANCE.getParentLocator();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARENT_LOCATOR__CODE = eINSTANCE.getParentLocator_Code();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARENT_LOCATOR__TEXT = eINSTANCE.getParentLocator_Text();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARENT_LOCATOR__OFFSET = eINSTANCE.getParentLocator_Offset();

		/**
		 * The meta object literal for the '<em><b>Space</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARENT_LOCATOR__SPACE = eINSTANCE.getParentLocator_Space();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARENT_LOCATOR__LENGTH = eINSTANCE.getParentLocator_Length();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.DiskFlawImpl <em>Disk Flaw</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.DiskFlawImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDiskFlaw()
		 * @generated
		 */
		EClass DISK_FLAW = eINSTANCE.getDiskFlaw();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_FLAW__RULE = eINSTANCE.getDiskFlaw_Rule();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_FLAW__SEVERITY = eINSTANCE.getDiskFlaw_Severity();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_FLAW__MESSAGE = eINSTANCE.getDiskFlaw_Message();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_FLAW__OFFSET = eINSTANCE.getDiskFlaw_Offset();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.VirtualNetworkImpl <em>Virtual Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.VirtualNetworkImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getVirtualNetwork()
		 * @generated
		 */
		EClass VIRTUAL_NETWORK = eINSTANCE.getVirtualNetwork();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_NETWORK__HOST = eINSTANCE.getVirtualNetwork_Host();

		/**
		 * The meta object literal for the '<em><b>Network Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_NETWORK__NETWORK_ID = eINSTANCE.getVirtualNetwork_NetworkId();

		/**
		 * The meta object literal for the '<em><b>Gateway</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_NETWORK__GATEWAY = eINSTANCE.getVirtualNetwork_Gateway();

		/**
		 * The meta object literal for the '<em><b>Stored Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_NETWORK__STORED_NAME = eINSTANCE.getVirtualNetwork_StoredName();

		/**
		 * The meta object literal for the '<em><b>Host Adapter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_NETWORK__HOST_ADAPTER = eINSTANCE.getVirtualNetwork_HostAdapter();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_NETWORK__NOTES = eINSTANCE.getVirtualNetwork_Notes();

		/**
		 * The meta object literal for the '<em><b>Dhcp</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_NETWORK__DHCP = eINSTANCE.getVirtualNetwork_Dhcp();

		/**
		 * The meta object literal for the '<em><b>Adapters</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_NETWORK__ADAPTERS = eINSTANCE.getVirtualNetwork_Adapters();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.impl.DhcpServerImpl <em>Dhcp Server</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.impl.DhcpServerImpl
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDhcpServer()
		 * @generated
		 */
		EClass DHCP_SERVER = eINSTANCE.getDhcpServer();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DHCP_SERVER__ENABLED = eINSTANCE.getDhcpServer_Enabled();

		/**
		 * The meta object literal for the '<em><b>Network</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DHCP_SERVER__NETWORK = eINSTANCE.getDhcpServer_Network();

		/**
		 * The meta object literal for the '<em><b>Mask</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DHCP_SERVER__MASK = eINSTANCE.getDhcpServer_Mask();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DHCP_SERVER__START = eINSTANCE.getDhcpServer_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DHCP_SERVER__END = eINSTANCE.getDhcpServer_End();

		/**
		 * The meta object literal for the '<em><b>Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DHCP_SERVER__SERVER = eINSTANCE.getDhcpServer_Server();

		/**
		 * The meta object literal for the '<em><b>Gateway</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DHCP_SERVER__GATEWAY = eINSTANCE.getDhcpServer_Gateway();

		/**
		 * The meta object literal for the '<em><b>Dns Servers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DHCP_SERVER__DNS_SERVERS = eINSTANCE.getDhcpServer_DnsServers();

		/**
		 * The meta object literal for the '<em><b>Wins Servers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DHCP_SERVER__WINS_SERVERS = eINSTANCE.getDhcpServer_WinsServers();

		/**
		 * The meta object literal for the '<em><b>Lease Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DHCP_SERVER__LEASE_TIME = eINSTANCE.getDhcpServer_LeaseTime();

		/**
		 * The meta object literal for the '<em><b>Renewal Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DHCP_SERVER__RENEWAL_TIME = eINSTANCE.getDhcpServer_RenewalTime();

		/**
		 * The meta object literal for the '<em><b>Rebinding Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DHCP_SERVER__REBINDING_TIME = eINSTANCE.getDhcpServer_RebindingTime();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.Severity
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.DiskType <em>Disk Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.DiskType
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDiskType()
		 * @generated
		 */
		EEnum DISK_TYPE = eINSTANCE.getDiskType();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.GuestKind <em>Guest Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.GuestKind
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestKind()
		 * @generated
		 */
		EEnum GUEST_KIND = eINSTANCE.getGuestKind();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.GuestRole <em>Guest Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.GuestRole
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getGuestRole()
		 * @generated
		 */
		EEnum GUEST_ROLE = eINSTANCE.getGuestRole();

		/**
		 * The meta object literal for the '{@link org.verdigris.model.estate.DriverState <em>Driver State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verdigris.model.estate.DriverState
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getDriverState()
		 * @generated
		 */
		EEnum DRIVER_STATE = eINSTANCE.getDriverState();

		/**
		 * The meta object literal for the '<em>Text</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getText()
		 * @generated
		 */
		EDataType TEXT = eINSTANCE.getText();

		/**
		 * The meta object literal for the '<em>Unsigned Integer</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Long
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getUnsignedInteger()
		 * @generated
		 */
		EDataType UNSIGNED_INTEGER = eINSTANCE.getUnsignedInteger();

		/**
		 * The meta object literal for the '<em>Flag</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Boolean
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getFlag()
		 * @generated
		 */
		EDataType FLAG = eINSTANCE.getFlag();

		/**
		 * The meta object literal for the '<em>Hex Bytes</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getHexBytes()
		 * @generated
		 */
		EDataType HEX_BYTES = eINSTANCE.getHexBytes();

		/**
		 * The meta object literal for the '<em>Number</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getNumber()
		 * @generated
		 */
		EDataType NUMBER = eINSTANCE.getNumber();

		/**
		 * The meta object literal for the '<em>Byte Count</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Long
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getByteCount()
		 * @generated
		 */
		EDataType BYTE_COUNT = eINSTANCE.getByteCount();

		/**
		 * The meta object literal for the '<em>Megabyte Count</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Long
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getMegabyteCount()
		 * @generated
		 */
		EDataType MEGABYTE_COUNT = eINSTANCE.getMegabyteCount();

		/**
		 * The meta object literal for the '<em>Moment</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.verdigris.model.estate.impl.EstatePackageImpl#getMoment()
		 * @generated
		 */
		EDataType MOMENT = eINSTANCE.getMoment();

	}

} //EstatePackage
