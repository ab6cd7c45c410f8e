import i18next from 'i18next';
import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { AdminFrame } from './AdminFrame';
import { NoSuchPage } from './parts/NoSuchPage';
import { fetchWords } from './words';

const OverviewPage = lazy(() => import('./overview/OverviewPage'));
const ProvidersPage = lazy(() => import('./ai/ProvidersPage'));
const PricesPage = lazy(() => import('./ai/PricesPage'));
const RoutingPage = lazy(() => import('./ai/RoutingPage'));
const ModelTestPage = lazy(() => import('./ai/ModelTestPage'));
const DecisionsPage = lazy(() => import('./ai/DecisionsPage'));
const RequestsPage = lazy(() => import('./requests/RequestsPage'));
const RequestPage = lazy(() => import('./requests/RequestPage'));
const CostsPage = lazy(() => import('./costs/CostsPage'));
const BudgetsPage = lazy(() => import('./costs/BudgetsPage'));
const BillPage = lazy(() => import('./costs/BillPage'));

// Words that cannot be fetched must not keep anybody out: English comes with this file.
await fetchWords(i18next.language).catch(() => undefined);

/** Everything only administrators see, fetched when the first of it is opened. */
export default function AdminArea() {
  return (
    <Routes>
      <Route element={<AdminFrame />}>
        <Route index element={<OverviewPage />} />
        <Route path="ai" element={<ProvidersPage />} />
        <Route path="ai/prices" element={<PricesPage />} />
        <Route path="ai/routing" element={<RoutingPage />} />
        <Route path="ai/test" element={<ModelTestPage />} />
        <Route path="ai/decisions" element={<DecisionsPage />} />
        <Route path="ai/requests" element={<RequestsPage />} />
        <Route path="ai/requests/:id" element={<RequestPage />} />
        <Route path="costs" element={<CostsPage />} />
        <Route path="costs/budgets" element={<BudgetsPage />} />
        <Route path="costs/bill" element={<BillPage />} />
        <Route path="*" element={<NoSuchPage />} />
      </Route>
    </Routes>
  );
}
