/**
 */
package org.verdigris.model.estate.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Estate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.EstateImpl#getFolders <em>Folders</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.EstateImpl#getScanned <em>Scanned</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.EstateImpl#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.EstateImpl#getMachines <em>Machines</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.EstateImpl#getNetworks <em>Networks</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.EstateImpl#getDisks <em>Disks</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.EstateImpl#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.EstateImpl#getSetAside <em>Set Aside</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EstateImpl extends NamedElementImpl implements Estate
{
	/**
	 * The cached value of the '{@link #getFolders() <em>Folders</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolders()
	 * @generated
	 * @ordered
	 */
	protected EList<String> folders;

	/**
	 * The default value of the '{@link #getScanned() <em>Scanned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScanned()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SCANNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScanned() <em>Scanned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScanned()
	 * @generated
	 * @ordered
	 */
	protected Instant scanned = SCANNED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHosts() <em>Hosts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosts()
	 * @generated
	 * @ordered
	 */
	protected EList<Host> hosts;

	/**
	 * The cached value of the '{@link #getMachines() <em>Machines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMachines()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtualMachine> machines;

	/**
	 * The cached value of the '{@link #getNetworks() <em>Networks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworks()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtualNetwork> networks;

	/**
	 * The cached value of the '{@link #getDisks() <em>Disks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisks()
	 * @generated
	 * @ordered
	 */
	protected EList<DiskImage> disks;

	/**
	 * The cached value of the '{@link #getProblems() <em>Problems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblems()
	 * @generated
	 * @ordered
	 */
	protected EList<Problem> problems;

	/**
	 * The cached value of the '{@link #getSetAside() <em>Set Aside</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetAside()
	 * @generated
	 * @ordered
	 */
	protected EList<String> setAside;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EstateImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return EstatePackage.Literals.ESTATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFolders()
	{
		if (folders == null)
		{
			folders = new EDataTypeUniqueEList<String>(String.class, this, EstatePackage.ESTATE__FOLDERS);
		}
		return folders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getScanned()
	{
		return scanned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScanned(Instant newScanned)
	{
		Instant oldScanned = scanned;
		scanned = newScanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.ESTATE__SCANNED, oldScanned, scanned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Host> getHosts()
	{
		if (hosts == null)
		{
			hosts = new EObjectContainmentEList<Host>(Host.class, this, EstatePackage.ESTATE__HOSTS);
		}
		return hosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtualMachine> getMachines()
	{
		if (machines == null)
		{
			machines = new EObjectContainmentEList<VirtualMachine>(VirtualMachine.class, this, EstatePackage.ESTATE__MACHINES);
		}
		return machines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtualNetwork> getNetworks()
	{
		if (networks == null)
		{
			networks = new EObjectContainmentEList<VirtualNetwork>(VirtualNetwork.class, this, EstatePackage.ESTATE__NETWORKS);
		}
		return networks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiskImage> getDisks()
	{
		if (disks == null)
		{
			disks = new EObjectContainmentEList<DiskImage>(DiskImage.class, this, EstatePackage.ESTATE__DISKS);
		}
		return disks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Problem> getProblems()
	{
		if (problems == null)
		{
			problems = new EObjectContainmentEList<Problem>(Problem.class, this, EstatePackage.ESTATE__PROBLEMS);
		}
		return problems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSetAside()
	{
		if (setAside == null)
		{
			setAside = new EDataTypeUniqueEList<String>(String.class, this, EstatePackage.ESTATE__SET_ASIDE);
		}
		return setAside;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case EstatePackage.ESTATE__HOSTS:
				return ((InternalEList<?>)getHosts()).basicRemove(otherEnd, msgs);
			case EstatePackage.ESTATE__MACHINES:
				return ((InternalEList<?>)getMachines()).basicRemove(otherEnd, msgs);
			case EstatePackage.ESTATE__NETWORKS:
				return ((InternalEList<?>)getNetworks()).basicRemove(otherEnd, msgs);
			case EstatePackage.ESTATE__DISKS:
				return ((InternalEList<?>)getDisks()).basicRemove(otherEnd, msgs);
			case EstatePackage.ESTATE__PROBLEMS:
				return ((InternalEList<?>)getProblems()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case EstatePackage.ESTATE__FOLDERS:
				return getFolders();
			case EstatePackage.ESTATE__SCANNED:
				return getScanned();
			case EstatePackage.ESTATE__HOSTS:
				return getHosts();
			case EstatePackage.ESTATE__MACHINES:
				return getMachines();
			case EstatePackage.ESTATE__NETWORKS:
				return getNetworks();
			case EstatePackage.ESTATE__DISKS:
				return getDisks();
			case EstatePackage.ESTATE__PROBLEMS:
				return getProblems();
			case EstatePackage.ESTATE__SET_ASIDE:
				return getSetAside();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.ESTATE__FOLDERS:
				getFolders().clear();
				getFolders().addAll((Collection<? extends String>)newValue);
				return;
			case EstatePackage.ESTATE__SCANNED:
				setScanned((Instant)newValue);
				return;
			case EstatePackage.ESTATE__HOSTS:
				getHosts().clear();
				getHosts().addAll((Collection<? extends Host>)newValue);
				return;
			case EstatePackage.ESTATE__MACHINES:
				getMachines().clear();
				getMachines().addAll((Collection<? extends VirtualMachine>)newValue);
				return;
			case EstatePackage.ESTATE__NETWORKS:
				getNetworks().clear();
				getNetworks().addAll((Collection<? extends VirtualNetwork>)newValue);
				return;
			case EstatePackage.ESTATE__DISKS:
				getDisks().clear();
				getDisks().addAll((Collection<? extends DiskImage>)newValue);
				return;
			case EstatePackage.ESTATE__PROBLEMS:
				getProblems().clear();
				getProblems().addAll((Collection<? extends Problem>)newValue);
				return;
			case EstatePackage.ESTATE__SET_ASIDE:
				getSetAside().clear();
				getSetAside().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.ESTATE__FOLDERS:
				getFolders().clear();
				return;
			case EstatePackage.ESTATE__SCANNED:
				setScanned(SCANNED_EDEFAULT);
				return;
			case EstatePackage.ESTATE__HOSTS:
				getHosts().clear();
				return;
			case EstatePackage.ESTATE__MACHINES:
				getMachines().clear();
				return;
			case EstatePackage.ESTATE__NETWORKS:
				getNetworks().clear();
				return;
			case EstatePackage.ESTATE__DISKS:
				getDisks().clear();
				return;
			case EstatePackage.ESTATE__PROBLEMS:
				getProblems().clear();
				return;
			case EstatePackage.ESTATE__SET_ASIDE:
				getSetAside().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.ESTATE__FOLDERS:
				return folders != null && !folders.isEmpty();
			case EstatePackage.ESTATE__SCANNED:
				return SCANNED_EDEFAULT == null ? scanned != null : !SCANNED_EDEFAULT.equals(scanned);
			case EstatePackage.ESTATE__HOSTS:
				return hosts != null && !hosts.isEmpty();
			case EstatePackage.ESTATE__MACHINES:
				return machines != null && !machines.isEmpty();
			case EstatePackage.ESTATE__NETWORKS:
				return networks != null && !networks.isEmpty();
			case EstatePackage.ESTATE__DISKS:
				return disks != null && !disks.isEmpty();
			case EstatePackage.ESTATE__PROBLEMS:
				return problems != null && !problems.isEmpty();
			case EstatePackage.ESTATE__SET_ASIDE:
				return setAside != null && !setAside.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (folders: ");
		result.append(folders);
		result.append(", scanned: ");
		result.append(scanned);
		result.append(", setAside: ");
		result.append(setAside);
		result.append(')');
		return result.toString();
	}

} //EstateImpl
