module attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=2]>
  func.func public @main(%arg0: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg1: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg2: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg3: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg4: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg5: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg6: tensor<128x784xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg7: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg8: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>}) -> (tensor<f32> {jax.result_info = "result['accuracy']"},
      tensor<f32> {jax.result_info = "result['count']"},
      tensor<f32> {jax.result_info = "result['loss']"}) {
    %0 = stablehlo.broadcast_in_dim %arg6, dims = [0, 2] : (tensor<128x784xf32>) -> tensor<128x1x784xf32>
    %1 = sdy.sharding_constraint %arg1 <@mesh_0, [{}, {}]> : tensor<784x128xf32>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [2] x [0] : (tensor<128x1x784xf32>, tensor<784x128xf32>) -> tensor<128x1x128xf32>
    %3 = sdy.sharding_constraint %arg0 <@mesh_0, [{}]> : tensor<128xf32>
    %4 = stablehlo.reshape %3 : (tensor<128xf32>) -> tensor<1x128xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<1x128xf32>) -> tensor<1x1x128xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<128x1x128xf32>
    %7 = stablehlo.add %2, %6 : tensor<128x1x128xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x1x128xf32>
    %9 = stablehlo.maximum %7, %8 : tensor<128x1x128xf32>
    %10 = sdy.sharding_constraint %arg3 <@mesh_0, [{}, {}]> : tensor<128x128xf32>
    %11 = stablehlo.dot_general %9, %10, contracting_dims = [2] x [0] : (tensor<128x1x128xf32>, tensor<128x128xf32>) -> tensor<128x1x128xf32>
    %12 = sdy.sharding_constraint %arg2 <@mesh_0, [{}]> : tensor<128xf32>
    %13 = stablehlo.reshape %12 : (tensor<128xf32>) -> tensor<1x128xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1, 2] : (tensor<1x128xf32>) -> tensor<1x1x128xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<128x1x128xf32>
    %16 = stablehlo.add %11, %15 : tensor<128x1x128xf32>
    %17 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x1x128xf32>
    %18 = stablehlo.maximum %16, %17 : tensor<128x1x128xf32>
    %19 = sdy.sharding_constraint %arg5 <@mesh_0, [{}, {}]> : tensor<128x10xf32>
    %20 = stablehlo.dot_general %18, %19, contracting_dims = [2] x [0] : (tensor<128x1x128xf32>, tensor<128x10xf32>) -> tensor<128x1x10xf32>
    %21 = sdy.sharding_constraint %arg4 <@mesh_0, [{}]> : tensor<10xf32>
    %22 = stablehlo.reshape %21 : (tensor<10xf32>) -> tensor<1x10xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [1, 2] : (tensor<1x10xf32>) -> tensor<1x1x10xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x10xf32>) -> tensor<128x1x10xf32>
    %25 = stablehlo.add %20, %24 : tensor<128x1x10xf32>
    %26 = stablehlo.iota dim = 2 : tensor<128x1x10xi32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %27:2 = stablehlo.reduce(%25 init: %cst_0), (%26 init: %c) across dimensions = [2] : (tensor<128x1x10xf32>, tensor<128x1x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128x1xf32>, tensor<128x1xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %59 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %60 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %61 = stablehlo.or %59, %60 : tensor<i1>
      %62 = stablehlo.select %61, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %63 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %64 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %65 = stablehlo.and %63, %64 : tensor<i1>
      %66 = stablehlo.or %61, %65 : tensor<i1>
      %67 = stablehlo.select %66, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %62, %67 : tensor<f32>, tensor<i32>
    }
    %28 = stablehlo.broadcast_in_dim %arg7, dims = [0, 2] : (tensor<128x10xf32>) -> tensor<128x1x10xf32>
    %29 = stablehlo.iota dim = 2 : tensor<128x1x10xi32>
    %30:2 = stablehlo.reduce(%28 init: %cst_0), (%29 init: %c) across dimensions = [2] : (tensor<128x1x10xf32>, tensor<128x1x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128x1xf32>, tensor<128x1xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %59 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %60 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %61 = stablehlo.or %59, %60 : tensor<i1>
      %62 = stablehlo.select %61, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %63 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %64 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %65 = stablehlo.and %63, %64 : tensor<i1>
      %66 = stablehlo.or %61, %65 : tensor<i1>
      %67 = stablehlo.select %66, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %62, %67 : tensor<f32>, tensor<i32>
    }
    %31 = stablehlo.compare EQ, %27#1, %30#1, SIGNED : (tensor<128x1xi32>, tensor<128x1xi32>) -> tensor<128x1xi1>
    %32 = stablehlo.convert %31 : (tensor<128x1xi1>) -> tensor<128x1xf32>
    %33 = stablehlo.reduce(%32 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %35 = stablehlo.divide %33, %34 : tensor<128xf32>
    %36 = stablehlo.multiply %35, %arg8 : tensor<128xf32>
    %37 = stablehlo.reduce(%36 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %38 = stablehlo.reduce(%arg8 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %40 = stablehlo.reduce(%25 init: %cst_0) applies stablehlo.maximum across dimensions = [2] : (tensor<128x1x10xf32>, tensor<f32>) -> tensor<128x1xf32>
    %41 = stablehlo.maximum %39, %40 : tensor<128x1xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x1x1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<128x1x1xf32>) -> tensor<128x1x10xf32>
    %44 = stablehlo.subtract %25, %43 : tensor<128x1x10xf32>
    %45 = stablehlo.exponential %44 : tensor<128x1x10xf32>
    %46 = stablehlo.reduce(%45 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x1x10xf32>, tensor<f32>) -> tensor<128x1xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x1x1xf32>
    %48 = stablehlo.log %47 : tensor<128x1x1xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<128x1x1xf32>) -> tensor<128x1x10xf32>
    %50 = stablehlo.subtract %44, %49 : tensor<128x1x10xf32>
    %51 = stablehlo.multiply %28, %50 : tensor<128x1x10xf32>
    %52 = stablehlo.reduce(%51 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x1x10xf32>, tensor<f32>) -> tensor<128x1xf32>
    %53 = stablehlo.negate %52 : tensor<128x1xf32>
    %54 = stablehlo.reduce(%53 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %55 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %56 = stablehlo.divide %54, %55 : tensor<128xf32>
    %57 = stablehlo.multiply %56, %arg8 : tensor<128xf32>
    %58 = stablehlo.reduce(%57 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    return %37, %38, %58 : tensor<f32>, tensor<f32>, tensor<f32>
  }
}
